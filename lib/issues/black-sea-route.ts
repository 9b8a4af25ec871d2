import type { IssueRule } from '../model/issue';

const PACT =
  'grain_deal|grain_pact|grain_agreement|grain_initiative|grain_accord|grain_corridor|black_sea_initiative|maritime_accord|maritime_agreement|maritime_truce|sea_truce|maritime_part|sea_corridor|maritime_corridor';

/** The grain route as corridor, bread and harbours, and terms for coming back to it. */
export const blackSeaRoute: readonly IssueRule[] = [
  {
    name: 'ships-go-on',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'maritime|naval|sea ~1 accord|part|agreement|understanding|deal|truce|ceasefire|arrangement|initiative|track',
      'sparing|spare|protect|protecting|secure ~3 ports|harbours|harbors|merchant_ships|shipping|seaports',
      'put|get|bring|putting|bringing ~4 corridor|deal|initiative|accord|pact ~2 back ~2 feet|on_track|to_life',
      'sea|shipping|navigation|waters ~4 first step|stage|phase',
      'ports|harbours ~2 working|open|operating|running ~3 with|despite|through|even',
      'moscow|russia|putin|kremlin to ~1 reconsider|reverse_course|change_its_mind|return|rejoin|come_back ~4 corridor|deal|pact|arrangement|initiative|agreement',
      'grain|bread|food|wheat ~2 go_on_moving|keep_moving|keep_flowing|continue_to_flow|get_out|reach ~5 africa|world|market|markets|hungry|poor',
    ],
    accept: 'He favoured a maritime truce.',
    reject: 'He favoured a maritime museum.',
  },
  {
    name: 'hungry-people',
    kind: 'position',
    pole: 'for',
    patterns: [
      'merchant|civilian|commercial|cargo ~1 ships|vessels|shipping|tankers ~3 must|should|may|can ~1 not|never ~1 be ~1 target|targets|attacked|hit|targeted|struck|touched',
      'ships|vessels|shipping|ports must|should not|never be a? target|targets|attacked|hit|struck',
      'initiative|deal|corridor|arrangement|pact|exports ~6 kept_alive|keep_alive|preserved|saved|lifeline +8 hungry|hunger|food|africa|poor|famine',
      'corridor|route|exports can|could|will|would|must|may? work|works|working|continue|run|function|go_on without ~1 russia|moscow|russian',
      'ship|ships|vessel|vessels|carrier|carriers|freighter ~4 left|leaves|leave|departed|sailed|set_out ~3 odesa|odessa|chornomorsk|pivdennyi|ukrainian_ports ~5 corridor|route|lane',
      'exit|withdrawal|walkout|departure|pullout|decision ~4 grain|pact|deal|corridor|initiative ~5 stab|blow|slap|slammed|cruel|cynical|mistake|blackmail|unacceptable|deplorable|irresponsible',
      'blow|blows ~2 to|for|against ~2 hungry|poor|people_in_need|the_poorest|food_security',
      'we ~1 brought|launched|built|created the? grain|sea|black_sea ~1 corridor|deal|initiative',
    ],
    accept: 'The corridor works without Russia.',
    reject: 'The corridor leads to the kitchen.',
  },
  {
    name: 'our-half',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    conditional: true,
    patterns: [
      `${PACT}|arrangement|initiative|deal ~6 only|will|would ~3 take_effect|enter_into_force|resume|effective|start ~4 once|after|when|if ~8 rosselkhozbank|agricultural_bank|swift|sanctions|fertiliser|fertilizer|part|half`,
      'once|when|if|after|as_soon_as ~2 russian|our|moscow_s ~1 half|part|share|side ~4 carried_out|fulfilled|implemented|met|honoured|delivered|done',
      'do|fulfil|carry_out ~3 written|promised|agreed ~4 ships|grain|bread ~3 sail|go|move|flow',
      'rosselkhozbank|agricultural_bank|fertiliser|ammonia_pipeline|fertilizer ~12 then|before|return|come_back|back ~3 deal|pact|corridor|initiative|arrangement',
      'second|new|another ~1 edition|version|grain ~3 deal|agreement|pact ~4 iron_clad|ironclad|clear|american|firm ~1 assurances|guarantees|order',
    ],
    accept: 'Ships can sail once our half is carried out.',
    reject: 'Ships can sail once our lunch is eaten.',
  },
  {
    name: 'nothing-to-prolong',
    kind: 'position',
    pole: 'against',
    patterns: [
      `nothing|no_reason|no_grounds|no_point|no_sense ~4 prolong|extend|renew|prolonging|extending|renewing ~4 ${PACT}|grain`,
      'nothing for us to prolong|extend|renew',
      'cut|cutting ~1 <UA> ~2 off ~1 from ~1 sea',
    ],
    accept: 'There is nothing for us to prolong.',
    reject: 'There is nothing for us to eat.',
  },
];
