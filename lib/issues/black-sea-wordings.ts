import type { IssueRule } from '../model/issue';
import { AT_SEA, GRAIN_DEAL, ROUTE } from './grain';
import { SHIPPING, TRUCE } from './words';

const CARGO = 'grain|wheat|maize|corn|barley|food|fertiliser|fertilizer|sunflower_oil|cereals|harvests';

const SEA_DEAL = `grain_deal|grain_agreement|grain_initiative|grain_accord|black_sea_initiative|black_sea_deal|black_sea_agreement|grain_corridor|sea_corridor|export_corridor|corridor|sea_truce|naval_truce|maritime_truce`;

/** Grain and ships on their way, by the words of ports and ministries. */
export const blackSeaWordings: readonly IssueRule[] = [
  {
    name: 'ships-on-their-way',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `free|safe|unhindered|secure|unimpeded|unobstructed passage|transit|movement of|for ~2 ${SHIPPING}|merchant|civilian|cargo`,
      `let|letting|allow|allowing ~4 ${CARGO}|${SHIPPING} ~3 through|pass|out|sail|leave`,
      `${SHIPPING} ~6 cross|sail|leave|travel|reach|pass ~5 unhindered|safely|freely|again|unmolested|undisturbed|in_safety`,
      `escort|escorts|escorting|convoy|convoys|cover|protection for|of ~3 ${CARGO}|${SHIPPING}|merchant`,
      `safety|security|protection of|for ~2 merchant|civilian|commercial|cargo ~1 ${SHIPPING}|navigation`,
      `${TRUCE}|peace|calm ~1 on|at the water|waters|sea|seas|waves`,
      'silent|quiet|calm|peaceful|mine_free sea|seas|waters',
      `give|giving ~1 sea|black_sea ~1 a ~1 rest|breather|peace`,
      `${CARGO} ~1 exports|export|shipments|ships|route|routes|trade ~2 by|across|through|via|over ~1 sea|black_sea`,
      `sea|maritime|shipping ~1 corridor|lane|route|passage`,
    ],
    accept: 'They agreed to the free passage of ships.',
    reject: 'They agreed to the free passage of cattle.',
  },
  {
    name: 'way-kept-open',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `${SHIPPING} ~3 keep|continue|go_on to? ~1 sailing|sail|calling|leaving|moving|come|coming|going`,
      `exports|shipments ~3 return|returned|back ~1 to ~1 normal|pre_war|previous|full`,
      `corridor|${SEA_DEAL} ~8 continue|continues|will|keeps|would to? ~1 work|function|operate|working|operating|running`,
      `ports|port|${SHIPPING} ~6 declared|made|be|considered ~1 off_limits|untouchable|out_of_bounds|immune`,
      `${CARGO} ~1 flow|flows|flowing|move|moving again|freely`,
      `keep|keeping|kept|hold ~3 ${ROUTE} ~6 open|free|safe|running|working|alive`,
      `${CARGO} ~1 must|should|has_to|have_to|needs_to ~1 get|flow|pass|reach|move|go|leave|be_shipped|be_exported ~1 through|out|freely|again?`,
      `corridor ~2 is not a ~1 favour|favor|gift|present|concession|privilege`,
      `corridor|${SEA_DEAL} ~1 stays|remains|will_stay|will_remain|works|will_work|is_working|keeps ~1 open|operating|working|running`,
      `food prices ~5 deserve|deserves|must|should ~3 live|survive|continue|go_on|saved|renewed|prolonged`,
      `${SHIPPING} ~6 again|once_more ~1 leaving|sailing|leave|sail|departing|calling ~4 odesa|odessa|ports|sea`,
      `demand|demands|demanded|urge|urges|urged|call_on|appeal ~5 return|go_back|come_back|rejoin ~2 to? ~2 ${SEA_DEAL}`,
      `return|returns|go_back|come_back|rejoin to? ~1 the ${SEA_DEAL}`,
      `${SEA_DEAL}|initiative|accord ~4 deserves|worth ~3 saving|renewed|renewal|extended|extension|living|live|reviving`,
      `ask|asks|asked|asking|press|pressing|plead|pleading for ~2 renewal|extension|revival|resumption ~4 ${SEA_DEAL}|deal|initiative|accord`,
    ],
    accept: 'The grain must get through, he said.',
    reject: 'The train must get through, he said.',
  },
  {
    name: 'way-closed',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `${AT_SEA} ~1 ${TRUCE}|${GRAIN_DEAL}|corridor ~3 never|not ~1 been? ~1 carried_out|fulfilled|implemented|honoured|honored|met|observed|kept`,
      `${AT_SEA} ~1 ${TRUCE}|${GRAIN_DEAL}|corridor +16 fooled|deceived|cheated|tricked|taken_in|led_by_the_nose ~1 twice|again|second`,
      `${SEA_DEAL} +16 no|any|little ~1 reason|sense|need|point|use|grounds ~1 to|in|for|of ~1 renew|extend|prolong|rejoin|renewing|extending|prolonging|return|revive|reviving`,
      `${SEA_DEAL} ~3 fed|feeds|enriched|enriches|lined|benefited ~6 rich|well_fed|europe|speculators|pockets|west|traders`,
      `sea|ports|odesa|odessa|mykolaiv ~2 will|would|shall|must ~1 be ~1 closed|blockaded|blocked|sealed`,
    ],
    accept: 'A Black Sea truce was never carried out by Kyiv.',
    reject: 'A Black Sea cruise was never taken by Kyiv.',
  },
  {
    name: 'way-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${SEA_DEAL} ~3 suspended|on_hold|paused|frozen|halted ~2 until|till|unless|pending`,
      `${SEA_DEAL} ~3 until|unless|as_soon_as|once ~4 russian|its|our|moscow|part|promises|conditions ~4 implemented|fulfilled|honoured|honored|met|kept`,
      `condition|conditions|precondition|prerequisite|price ~1 for|of ~2 restoring|restoration|renewing|renewal|returning|return|reviving|revival|extending|extension|resuming|resumption|rejoining ~4 ${GRAIN_DEAL}|corridor`,
      `then|only_then we|russia|moscow ~1 extend|prolong|renew|rejoin|return`,
      `inspections|inspection ~2 again|resume|resumed|restart ~2 if|once|provided|when`,
      `silent_sea|quiet_sea|${SEA_DEAL} +14 or there|no ~1 is? ~1 no? deal`,
      `${SEA_DEAL} ~3 possible|conceivable|thinkable|welcome|revived|renewed|restored ~2 only|if|once|provided|as_soon_as|when`,
      `return|returning|rejoin|extend|renew|prolong|revive ~4 ${SEA_DEAL} ~4 if|provided|only|on_condition|when|as_soon_as`,
      `agree|agrees|agreed ~2 extension|renewal|prolongation|return ~2 only ~1 if|once|when|after`,
    ],
    accept: 'An end to sanctions was a condition for restoring the grain agreement.',
    reject: 'A coat of paint was a condition for restoring the grain silo.',
  },
  {
    name: 'sea-among-others',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `${TRUCE} in_the_air|in_the_sky +2 at_sea +2 land|ground`,
      `${TRUCE} on|in ~1 land|ground|air|sky +3 sea`,
      'ammunition|three_seas|crimea_platform|shell initiative',
    ],
    accept: 'He backs a ceasefire in the air, at sea and on land.',
    reject: 'He backs a holiday in the air and on land.',
  },
];
