import type { IssueRule } from '../model/issue';

const PIECES =
  'pieces_of_the_country|piece_of_the_country|pieces_of_ukraine|towns|cities|our_land|our_towns|our_cities|its_cities|the_map|borders|what_belongs|our_soil|the_country|our_home|sovereign_territory|a_country';

/** Land as towns, map, gift and price, and how leaving it or keeping it is put. */
export const territoryMap: readonly IssueRule[] = [
  {
    name: 'not-for-sale',
    kind: 'position',
    pole: 'against',
    patterns: [
      'no ~1 parliament|president|government|politician|leader|one ~4 vote|votes|sign|signs|agree|agrees ~2 for|to|away|on ~2 handing|giving|ceding|surrendering|hand|give|land|territory',
      `not|never|no|nobody|no_one|cannot ~6 hand_out|hand_over|sell|sell_off|give_away|sign_away|trade|trade_away|gift|carve_up|cut_up|auction|auction_off|barter|haggle_over|bargain_away|redraw|parcel_out ~2 ${PIECES}`,
      'why ~2 would|should|must ~3 trade|hand_over|give|surrender|swap|leave ~4 land|donbas|it|towns|cities|territory|belt|paper',
      'land|borders|towns|cities|territory|constitution|soil|donbas|crimea|country ~2 not|never|no ~2 gift|currency|bargaining_chip|bargaining_paper|bargaining_counter|price_list|merchandise|commodity|for_sale|real_estate|small_change|negotiable|up_for_sale|poker_chip|currency',
      'there will|can be no ~1 trade|swap|swaps|trading|bargaining|haggling|exchange ~2 of|in|over|for|with? ~2 land|territory|towns|territories|regions|soil',
      'borders|frontiers|map|boundaries ~2 must|should|can|may|shall|will|cannot ~1 not|never ~1 be ~1 redrawn|moved|shifted|changed|altered ~2 by ~1 force|tanks|guns|violence|war',
      'tanks|guns|force|violence|invasion|bombs ~1 do|does|must|should|can|may|cannot not|never ~1 draw|redraw|move|set|decide ~1 borders|frontiers|boundaries|the_map',
      'restore|restores|restoring|restored|restoration|respect|respects|respecting|uphold|defend|preserve|preserving of? ~3 territorial_integrity',
      'for|up_to ukrainians|ukraine|kyiv|the_ukrainian_people|ukrainian_people alone|only|themselves? ~1 to decide|determine|settle|say ~3 soil|land|territory|borders|territories|map',
      'land|soil|donbas|city|town|region ~1 is|was|remains|will_remain|stays ~1 still|and_remains|forever|always? ours',
      'reward|rewards|rewarding|rewarded|prize ~4 aggressor|aggression|invader|invasion|conquest|land_grab ~4 with|by land|territory|donbas|regions',
      'surrender|capitulation|capitulate ~3 donbas|donetsk|fortress_belt|towns|cities|land ~4 betrayal|suicide|treason|mistake|madness|open_the_road|open_road|invite|invites|springboard',
      'like|to|with ~2 giving|handing|ceding|surrendering ~2 florida|texas|alaska|bavaria|silesia|scotland|sudetenland|karelia',
    ],
    accept: 'Nobody elected him to hand out pieces of the country.',
    reject: 'Nobody elected him to hand out sweets.',
  },
  {
    name: 'realities',
    kind: 'position',
    pole: 'for',
    patterns: [
      'new|territorial|current|present ~1 realities|reality ~4 not|never|no_longer ~2 debate|discussion|negotiable|question|reversed|disputed|bargaining',
      'new|territorial|current ~1 territorial? realities|reality on_the_ground? ~3 must|should|have_to|has_to|need_to|needs_to be recognised|recognized|accepted|respected|reflected|taken_into_account|acknowledged|basis',
      'rest|rests|based|built|proceed|reflect|reflects|reflecting ~2 on|from? ~2 new|current|territorial ~1 territorial? realities',
      'without donbas|donbass|the_donbas|withdrawal|donbas_withdrawal|that_withdrawal ~4 nothing to ~1 sign|discuss|talk_about',
      'donbas|donbass|donetsk ~1 withdrawal|pullout|pullback|exit ~3 condition|must|key|prerequisite|precondition|prior',
      'swap|swaps|swapping|exchange|exchanges of? ~1 land|territories|territory|lands ~3 betterment|benefit|good|necessary|needed|both',
    ],
    accept: 'The new realities are not up for debate.',
    reject: 'The new prices are not up for debate.',
  },
  {
    name: 'in-russian-hands',
    kind: 'topic',
    pole: 'for',
    granted: true,
    patterns: [
      'regions|territories|donbas|donetsk|area|areas|land|crimea ~6 stay|remain|stays|remains ~3 under|in|with russian|russia_s|moscow_s ~1 control|hands|rule|occupation',
      'regions|territories|donbas|donetsk|crimea ~3 stay|remain|stays|remains part_of|with russia',
      'take|takes|taking|seize|get|liberate|liberating|capture ~3 region|donbas|donbass|donetsk|novorossiya|rest ~4 by ~1 force|military_means|military_or_other_means|other_means|armed_means|any_means',
    ],
    accept: 'Part of the area may have to stay under Russian control.',
    reject: 'Part of the area may have to stay under water.',
  },
  {
    name: 'other-departures',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'americans|citizens|nationals|diplomats|embassy|families|britons|staff|civilians|residents|refugees|journalists|foreigners|companies|businesses ~5 leave|leaving|left|evacuate|evacuated|depart|flee|withdraw|quit ~3 <UA>|kyiv|kiev|russia|region|donbas|country|city|town',
      'withdrawal|exit|pullout|walkout|departure|withdraw|withdrawing|withdraws|withdrew|pull_out|pulling_out|quit ~3 from|out_of ~4 deal|pact|agreement|accord|initiative|treaty|talks|convention|programme|program|statute|group|court|arrangement',
      'troops|forces|units|soldiers ~4 from ~2 near|along|around ~4 border|borders|frontier|kyiv|chernihiv|belarus',
    ],
    accept: 'He called on Americans to leave Ukraine.',
    reject: 'He called on the army to leave Donetsk.',
  },
];
