import type { IssueRule } from '../model/issue';
import { GIVE_UP, PLACES } from './land-words';
import { BORDERS, LAND } from './words';

const CEDING =
  'giving|ceding|surrendering|handing|gifting|trading|yielding|losing|abandoning|leaving|conceding|signing_away';

/** Land that is not to be had by force, pressure or a signature. */
export const territoryPressed: readonly IssueRule[] = [
  {
    name: 'no-gift-to-the-conqueror',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${BORDERS} ~3 not|never ~2 be? ~1 moved|changed|redrawn|altered|shifted|rewritten ~3 violence|force|war|tanks|arms|weapons|gunpoint`,
      `no ~2 right|mandate|authority to ~1 ${GIVE_UP}|give|cede|hand ~6 belongs|people|land|territory|nation`,
      `dictated|imposed|carthaginian peace ~4 expense|cost|price`,
      `not|never ~2 swap|trade|barter|exchange|sell|give ~4 ${LAND} ~2 for ~2 paper|promise|promises|peace|illusion|signature|words|calm`,
      `${LAND} ~6 not_on_the_table|off_the_table|not_for_sale|not_up_for_grabs|not_a_commodity|not_ours_to_give|not_his_to_give|not_negotiable`,
      `withdrawal|withdrawing|pulling_out|pulling|leaving|pullout|retreat ~8 ${PLACES} ~4 not_on_the_table|off_the_table|out_of_the_question|unacceptable|not_an_option|impossible|unthinkable|betrayal|suicide|not_be_discussed|red_line`,
      `recognising|recognizing|rewarding|legitimising|legitimizing|legalising|accepting|recognition ~8 precedent|encourage|embolden|invite|undermine|pandora|chain_reaction`,
      `reward|rewards|rewarding|rewarded ~3 aggressor|aggression|putin|invader|<RU> ~3 with|by|through ~2 ${LAND}|territorial`,
      `legalise|legalize|legitimise|legitimize|recognise|recognize|accept|reward ~3 booty|loot|spoils ~1 not|never`,
      `not|never ~1 legalise|legalize|legitimise|legitimize|recognise|recognize|accept|reward|tolerate ~3 booty|loot|robbery|conquest|conquests|land_grab|theft|spoils|gains|annexation`,
      `${CEDING} ~1 ${LAND}|${PLACES} ~1 to <RU>|putin|aggressor|him|them +2 would|will|is|means ~8 gift|keys|invit*|reward|betray*|suicid*|mistake|shame*|crime|defeat|disaster|open*|folly|madness|wrong|not`,
      `no ~1 land|territorial swap|swaps|concession|concessions|giveaway|handover|cession`,
      `no ~1 withdrawal|retreat|pullback|pullout +2 no ~1 land|territorial|territory|swap|concessions`,
      `no ~1 deal|peace|agreement|settlement|trade ~3 at ~1 price|cost|expense of ~3 ${LAND}|territory`,
      `not ~1 accept|sign|agree|tolerate|swallow ~6 taking|giving|handing|tearing|signing ~3 ${PLACES}|${LAND} ~1 away|off|over|up`,
      `feared|fears|fear|worried|worries|concern|concerned|alarm|alarmed ~6 pushed|pressured|forced|pressed|bullied|strong_armed|coerced|cornered|railroaded ~1 into|to ~1 ${CEDING}|${GIVE_UP} ~5 ${LAND}|${PLACES}|up`,
      `pushed|pressured|forced|pressed|bullied|strong_armed|coerced|pushing|pressuring|forcing|pressing|bullying|coercing ~2 into ~1 ${CEDING} ~5 ${LAND}|${PLACES}|up +6 shame*|wrong|outrage*|unacceptable|disgrace*|immoral|betray*|mistake|scandal*`,
      'today ~2 donbas|crimea|kherson|donetsk|ukraine +3 tomorrow',
    ],
    accept: 'Recognising gains made by force would set a precedent.',
    reject: 'Recognising faces in a crowd would set a record.',
  },
  {
    name: 'comes-back-to-ukraine',
    kind: 'position',
    pole: 'against',
    turns: true,
    patterns: [
      `peninsula|crimea|donbas|${LAND} ~2 must|should|will|has_to|shall|would|ought_to ~1 return|be_returned|come_back|go_back|belong ~2 <UA>`,
      `ukraine ~3 within|in ~3 ${BORDERS}`,
      `within ~3 1991|internationally_recognised|internationally_recognized|recognised|recognized ~1 ${BORDERS}`,
      `respect|respects|respecting|respected|honour|honours|honor|honors ~3 ${BORDERS}|sovereignty`,
      `${BORDERS} ~1 as ~1 recognised|recognized|they_were|drawn|agreed ~2 1991|2013|law|internationally`,
      '1991 ~1 borders|border|frontier|frontiers|boundaries|lines',
      '<RU> ~2 must|should|has_to|have_to|had_to|ought_to go_home|get_out|withdraw|pull_out|leave|clear_out|pack_up',
      '<RU> ~2 must|should|has_to|have_to|had_to|ought_to ~1 be ~1 driven|pushed|thrown|kicked|expelled ~2 out|back|land|territory',
    ],
    accept: 'The peninsula must return to Ukraine.',
    reject: 'The tourists must return to Ukraine.',
  },
  {
    name: 'the-same-step',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'free_economic|economic|demilitarised|demilitarized|buffer zone +12 if|only|provided|unless ~6 referendum|plebiscite|vote|people|guarantees|both',
      'not ~3 withdraw|pull_back|pull_out|leave ~4 unless|until ~6 <RU> ~3 same|too|likewise|withdraw|withdraws',
      'withdrawal|pullback|withdraw|pull_back|step_back|pulling_back|withdrawing +16 same|equal|similar ~1 distance|depth|way|steps',
      `renunciation|giving_up|loss|cession|letting_go|surrender of? ~2 ${PLACES} ~6 in_return|in_exchange|against|for_the_rest`,
      `withdrawal|pullback|zone ~4 only|solely ~1 if ~6 <RU> ~3 withdraw|withdraws|pull_back|pulls_back|leave|leaves|too|likewise`,
    ],
    accept: 'A withdrawal is possible only if they pull back by the same distance.',
    reject: 'A withdrawal of cash is possible only at the counter.',
  },
  {
    name: 'ground-lost-or-mapped',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'lose|loses|losing|lost ~2 more|further ~1 land|territory|ground',
      'in exchange for ~3 leaving|sparing|not ~6 region|regions',
      'russian border region|regions',
      'border region|regions|area|areas ~2 undisturbed|in_peace|alone|quiet',
      `ask|asks|asked|asking for ~2 free_economic|special_economic|demilitarised|demilitarized|buffer zone`,
      `<RU> ~2 would accept|agree ~6 only if|when ~3 <UA> ~3 ${GIVE_UP} ~4 ${PLACES}`,
      `if|when ~3 <UA> ~1 gave_up|gives_up|surrendered|surrenders ~3 ${PLACES}`,
    ],
    accept: 'They will lose more land every week.',
    reject: 'They will lose more games every week.',
  },
  {
    name: 'zones-and-provinces',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: [
      'give|giving|cede|ceding|yield|yielding|concede ~1 ground|terrain ~3 east|donbas|south|north|donetsk|war',
      'clear|vacate|leave|quit|clearing|vacating ~2 territory|land|soil|areas ~2 of ~3 donetsk|luhansk|dpr|lpr|donbas|republic|republics',
      'bitter|painful ~1 territorial ~1 sacrifice|sacrifices|loss|losses',
      'donetsk|donbas|luhansk ~8 into ~2 free|special|demilitarised|demilitarized|neutral ~2 zone|area|territory',
      `renunciation|surrender|cession|relinquishment of ~3 ${PLACES}|${LAND}`,
      'occupied|seized|conquered provinces|districts|areas ~1 to <RU>',
    ],
    accept: 'He proposed turning Donetsk into a free economic zone.',
    reject: 'He proposed turning Donetsk into a bakery.',
  },
];
