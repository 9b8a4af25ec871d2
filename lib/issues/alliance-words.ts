/** Names of the alliance and what is done about joining it, as alternatives of a token pattern. */

/** The alliance by a name that is nobody else's; "the bloc" is either club and is no part of it. */
export const ALLIANCE =
  'nato|alliance|north_atlantic|atlantic_bloc|atlantic_pact|atlantic_treaty|atlantic_club|military_bloc|western_bloc|nato_bloc|defence_pact|defense_pact|the_pact';

/** The alliance with its article, where the bare noun may be any alliance. */
export const THE_ALLIANCE =
  'nato|the_nato|the_alliance|the_atlantic_alliance|the_north_atlantic_alliance|the_western_alliance|the_atlantic_bloc|the_north_atlantic_bloc|the_atlantic_pact|the_western_bloc|the_nato_bloc|the_military_bloc|a_military_bloc|the_military_alliance|the_pact|the_defence_pact';

/** What Moscow and Minsk call the alliance where the Union is not named. */
export const BLOC = 'bloc|the_bloc|that_bloc|this_bloc|pact|the_pact|club';

/** Becoming a member, as a verb. */
export const JOIN =
  'join|joins|joined|joining|enter|enters|entered|entering|accede|accedes|acceded|acceding|get_into|gets_into|getting_into|got_into|get_in|getting_in|come_into|come_in|coming_in|apply_to|applying_to|apply_for';

/** Making somebody a member, as a verb. */
export const TAKE_IN =
  'admit|admits|admitted|admitting|invite|invites|invited|inviting|accept|accepts|accepted|accepting|bring|brings|brought|bringing|take|takes|took|taken|taking|take_in|taking_in|let|lets|letting|allow|allows|allowed|allowing|pull|pulls|pulled|pulling|get|getting|put|putting|push|pushing|usher|ushers|ushered|ushering|welcome|welcomes|welcomed|welcoming|integrate|integrates|integrated|integrating|incorporate|incorporating|absorb|absorbs|absorbed|absorbing|include|including|drag|drags|dragging|dragged|draw|drawing|drawn|lure|lured|luring|whisk|whisked|whisking|shepherd|shepherding|guide|guiding|anchor|anchoring|see|seeing|have|having';

/** Becoming a member, as a noun. */
export const ENTRY =
  'membership|accession|admission|admittance|entry|entrance|inclusion|joining|entering|acceding|integration';
