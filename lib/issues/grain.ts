/** What the Black Sea accord is called. */
export const GRAIN_DEAL =
  'deal|initiative|agreement|agreements|arrangement|arrangements|accord|accords|pact|scheme';

/** The way of the ships across the sea. */
export const ROUTE =
  'corridor|corridors|lane|lanes|route|routes|passage|bridge|lifeline|channel|sea_lane|sea_lanes';

/** What stands before such words where the sea is meant. */
export const AT_SEA = 'grain|wheat|black_sea|maritime|naval|shipping|sea|export|exports|food|merchant|cargo';
