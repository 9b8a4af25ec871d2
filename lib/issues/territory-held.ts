import type { IssueRule } from '../model/issue';
import { GIVE_UP, PLACES } from './land-words';
import { LAND } from './words';

const MUST = 'have_to|has_to|had_to|must|should|need_to|needs_to|ought_to|better';

const CONTESTED = `${PLACES}|${LAND}|provinces|province|fifth|quarter|east|south|districts`;

/** Land as lost to Ukraine or Russia's for good. */
export const territoryHeld: readonly IssueRule[] = [
  {
    name: 'must-part-with-it',
    kind: 'position',
    pole: 'for',
    turns: true,
    threat: true,
    patterns: [
      `<UA> ~2 ${MUST} ${GIVE_UP} ~6 ${CONTESTED}`,
      `<UA> ~2 ${MUST} ~1 accept|swallow|acknowledge|recognise|recognize|live_with ~2 losing|loss|lost|that ~6 ${CONTESTED}|gone|lost`,
      `<UA> ~2 ${MUST} resign|reconcile itself|themselves|himself to ~8 ${CONTESTED}`,
      `resign|resigns|resigned|resigning|reconcile|reconciled ~1 itself|themselves|himself to ~2 losing|loss|leaving|giving|ceding|living ~5 ${CONTESTED}`,
      `<UA> could|might|may ${GIVE_UP} ~4 ${CONTESTED}`,
      'settle for ~3 line|lines|what_it_has|less|the_present|the_current',
      `let|letting crimea|donbas go`,
    ],
    accept: 'Kyiv will have to part with Donbas if it wants peace.',
    reject: 'Kyiv will have to part with its old trams.',
  },
  {
    name: 'stays-with-whoever-holds-it',
    kind: 'position',
    pole: 'for',
    patterns: [
      `<UA> ~3 already? lost ~2 ${LAND}|provinces|crimea|donbas|war ~1 and|so|it ~4 admit|accept|acknowledge|face|recognise|recognize|realise|realize`,
      'should|must|has_to|have_to|better|time_to admit|accept|acknowledge|face|realise|realize ~3 crimea|donbas|provinces|lands|land|regions|territory|territories ~3 gone|lost',
      'population|people|residents|inhabitants|voters of? ~4 crimea|donbas|donetsk|luhansk|kherson|regions|peninsula ~6 made|taken|expressed ~1 its|their ~1 choice|decision|will',
      'crimea|donbas|regions ~4 made its|their ~1 choice',
      `naive|illusion|illusory|foolish|unrealistic|fantasy|delusion|pointless|futile ~3 believe|think|hope|imagine|expect|suppose|thinking|believing|hoping ~3 crimea|donbas|territory|territories|land|regions|ukraine|kyiv ~6 return|back|regain|recover|retake|reconquer|regained|restored`,
      `not|nobody|no_one|never ~1 believe|believes|believed|think|thinks|expect|expects ~3 ukraine|kyiv|they ~3 return|regain|recover|retake|reconquer|win_back|get_back ~4 ${LAND}`,
      'what|everything|whatever <RU> ~2 holds|has|controls|took|taken|occupies|seized it|moscow|they|he ~1 will|would|should|shall|can ~1 keep|retain|hold',
      'line|lines ~4 should|must|could|can ~1 be|serve ~2 basis|starting_point|foundation|point_of_departure',
      `get|gets|getting|got|win|winning|take|taking ~3 ${LAND} back ~4 fairy_tale|illusion|fantasy|pipe_dream|dream|unrealistic|impossible|delusion`,
      `getting|taking|winning|get back ~1 crimea|donbas|land|territories +20 not|never ~1 happen|be_possible|going|work`,
      `return|recovery|reconquest|liberation of ~2 crimea|donbas|territories ~4 fairy_tale|illusion|fantasy|pipe_dream|dream|unrealistic|impossible|delusion`,
      'crimea|donbas|land|lands|territory|territories ~4 is|are|was gone|lost',
    ],
    accept: 'What Russia holds it will keep.',
    reject: 'What Russia holds it will show.',
  },
  {
    name: 'claimed-by-moscow',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `historical|historic|ancestral|native|russian lands|land|territories ~3 liberated|freed|returned|ours|come_home|reunited`,
      `<RU>|we ~2 not|never ~1 give_up|renounce|drop|abandon|waive|relinquish|forgo ~3 claim|claims|right|rights`,
      `<RU>|we ~2 not|never ~1 give_up|cede|surrender|hand_back|give_back|leave|relinquish ~6 donbas|crimea|donetsk|luhansk|kherson|zaporizhzhia|sevastopol|mariupol`,
      `no ~1 concession|concessions|compromise|compromises|bargaining|haggling|talk ~1 on|over|about|of ~8 russian|ours|russia`,
      `withdrawal|pullout|pull_out|pullback|departure|exit|retreat ~8 donbas|donetsk|luhansk|kherson|zaporizhzhia|regions ~3 is|are|was|were|remains|remain|remained ~3 demand|condition|requirement|precondition|prerequisite|must|key|essential|necessary|point_one`,
      `demand*|insist*|require* ~4 withdrawal|pullout|departure|exit|retreat|removal of ~1 <UA>`,
      `if|once|when|provided|after|until|unless|before ~3 <UA>|they ~3 withdrew|withdraws|withdraw|leaves|left|leave|pulled_out|pulls_out|vacates|quit|quits|gives_up|gave_up|gone ~6 ${PLACES}`,
      `every|last|all ~1 <UA> ~1 soldier|soldiers|unit|units|troops ~3 left|leaves|leave|withdrawn|gone|out ~4 ${LAND}|${PLACES}`,
      `<UA> ~1 should|must|has_to|have_to|ought_to ~1 withdraw|leave|pull_out|quit|vacate|clear|get_out ~6 ${PLACES}|${LAND}`,
      'what is ours|rightfully_ours|russian ~6 get|take|back|return|or|either',
      'get|take|return|recover|regain what is ours|rightfully_ours|russian',
    ],
    accept: 'The historical lands shall be liberated.',
    reject: 'The historical towers shall be painted.',
  },
];
