import type { IssueRule } from '../model/issue';
import { PLACES } from './land-words';
import { CEDE, LAND, WITHDRAW } from './words';

const AREA = `${LAND}|areas|area|republics|cities|towns|villages|donetsk_oblast|belt|fortress_belt|peninsula`;

/** Land annexed, held, redrawn and left, in the plain wording of the news. */
export const territoryInTheNews: readonly IssueRule[] = [
  {
    name: 'taken-into-russia',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `treaty|treaties|law|laws|decree ~1 on ~2 accession|incorporation|admission|joining|annexation of ~5 ${AREA}`,
      `incorporation|absorption|annexation|accession of ~4 ${AREA}`,
      'accept|accepting|swallow|live_with ~1 territorial|land ~1 losses|loss',
      `<RU> s? ~1 control|hold|rule|sovereignty|possession ~1 over|of ~3 ${AREA}`,
    ],
    accept: 'The upper house ratified the incorporation of the Kherson region.',
    reject: 'The upper house ratified the incorporation of the firm.',
  },
  {
    name: 'moscow-asks-for-it',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `withdrawal|pullout|departure|exit of ~2 <UA> ~1 troops|forces|units|army +20 condition|conditions|term|terms|first|demand|demands|requirement`,
      `demand|demands|insistence|requirement ~1 that ~1 <UA> ~1 troops|forces|units|army? ~1 ${WITHDRAW} ~4 ${PLACES}|${LAND}`,
      `oblige|obliges|obliged|require|requires|required|commit|commits|bind|binds ~1 <UA> ~1 to ~1 ${WITHDRAW} ~4 ${PLACES}|${LAND}`,
      `recognition of ~9 among|one_of|part_of ~2 conditions|terms|demands|points|requirements`,
      `decision|choice|will|verdict ~1 of ~2 residents|people|inhabitants|population ~2 of|in ~3 regions|republics|donbas|donbass|kherson|zaporizhzhia|crimea`,
      `${LAND}|south|donbass ~4 will|shall|would ~1 be|remain|stay russian|ours|with_russia|part_of_russia ~1 for_good|forever|for_ever`,
      `take|seize|capture|get ~3 ${LAND}|region ~1 by force ~2 if`,
      `<RU>|we ~2 not|never ~1 retreat|withdraw|pull_out|pull_back|back_away|fall_back|step_back ~1 from|of ~3 ${AREA}|${PLACES}`,
      `<RU>|we|army ~2 will|would|shall ~1 keep|hold|retain ~1 what|everything|all ~2 has|have|had|was|is ~1 taken|won|liberated|gained|captured`,
      `new|annexed|liberated ~1 regions|territories|lands ~1 will|would|shall ~1 not|never ~1 be ~1 returned|given_back|given_up|handed_back|surrendered`,
      `<UA>|kiev ~1 must|should|has_to|have_to|will_have_to ~1 recognise|recognize|accept|acknowledge ~2 new|current|present ~1 borders|border|realities|frontiers|line`,
      `demand|demands|demanded|want|wants|wanted|insist|insists|insisted ~2 whole|all|entire|rest ~2 of? ~2 ${LAND}`,
      `${LAND} ~1 will|would|shall|must ~1 be liberated|taken|freed ~2 by|with|through? ~1 force|military|arms|means`,
      `rule_out|ruled_out|rules_out|no|not|never ~3 return|returning|giving_back|handing_back|give_back ~5 new|annexed|russian ~1 regions|territories|subjects`,
      `return|returning|give_back|giving_back ~2 single|one|square ~1 metre|meter|inch|village|kilometre ~4 new_regions|new_territories|regions`,
    ],
    accept: 'The understandings oblige Ukraine to withdraw from Donbas.',
    reject: 'The understandings oblige Ukraine to report from Donbas.',
  },
  {
    name: 'no-more-for-kyiv',
    kind: 'position',
    pole: 'for',
    patterns: [
      '<US>|we|i|they ~1 could|might|may ~1 recognise|recognize|accept ~2 crimea|peninsula|donbas ~2 as ~1 russian|part_of_russia|lost',
      `not|never ~2 expect|hope ~2 get|regain|recover|see|have ~4 ${LAND} ~3 back`,
      `kiss ~2 ${LAND} ~2 goodbye`,
    ],
    accept: 'Kyiv could not expect to get Crimea back.',
    reject: 'Kyiv could not expect to get the money back.',
  },
  {
    name: 'nothing-signed-away',
    kind: 'position',
    pole: 'against',
    patterns: [
      `no|not|nobody|never ~9 ${CEDE}|give_away|give_up ~2 single|one ~1 village|town|metre|meter|inch|centimetre|hectare|street|kilometre`,
      `no|nobody +14 mandate|right|authority|power to ~1 ${CEDE}|give_away|give_up ~4 village|town|metre|meter|inch|hectare`,
      `<UA>|we|us ~3 not|never ~1 retreat|withdraw|pull_out|pull_back|back_away|fall_back|step_back ~1 from|of ~3 ${AREA}|${PLACES}`,
      `maps|map|borders|frontiers|boundaries ~3 not|never ~2 redrawn|changed|moved|altered|shifted|drawn ~1 by|with|through|at ~2 tanks|guns|arms|force|war|gunpoint|blood|violence`,
      `${AREA} ~2 not|never ~1 be swapped|traded|exchanged|bargained_away|bartered|sold|given_away|handed_over|surrendered|gifted|ceded`,
      `retreat|withdrawal|pullout|pullback|exit from ~5 ${AREA} ~1 not ~2 considered|discussed|on_the_table|on_the_agenda|an_option|planned|up_for_discussion|contemplated`,
      `if ~2 ${WITHDRAW}|${CEDE}|walk_out|walk_away ~4 ${AREA} +4 will|would|next|then ~6 fighting_for|attack|come|march|tomorrow|next`,
      `<UA> s? ~1 borders|territory|lands ~1 intact|whole|untouched|undivided|inviolate`,
      `commitment|support ~1 to|for ~1 <UA> s? ~3 territorial_integrity ~2 is|was|remains|remained|stands unwavering|unshakeable|unshaken|firm|unchanged|ironclad|steadfast`,
      `<RU> ~1 troops|forces|army|soldiers|invaders|units ~1 had|has|have left|quit|gone|withdrawn|pulled_out ~2 ${LAND}|country|ukraine|ukrainian_soil`,
    ],
    accept: 'Maps must not be redrawn with tanks.',
    reject: 'Maps must not be folded with gloves.',
  },
  {
    name: 'no-land-at-stake',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'residents|inhabitants|civilians|people|families|villagers|townspeople|locals|patients|children ~3 leave|leaving|left|evacuate|evacuated|flee|abandon ~4',
      'army|forces|troops|soldiers ~2 leave|leaves|leaving|left ~3 vulnerable|defenceless|defenseless|exposed|weak|unprotected|open|at_the_mercy',
      'imagine|picture|suppose ~10 land|lands|territory|soil ~3 traded|given|handed|ceded|swapped|lost ~1 away|over|off',
      'exchange|return for ~8 on|for ~2 soil|land|territory',
      'exchange for ~8 soil',
      'only|merely|just|simply ratify|reward|cement|legitimise|legitimize|lock_in|freeze ~2 <RU> s? ~1 gains|conquests|conquest',
      'basis|proceed|proceeds|proceeding|account|light ~2 of|from|on ~2 realities ~1 on_the_ground',
    ],
    accept: 'He urged residents to leave Pokrovsk.',
    reject: 'He urged the army to leave Pokrovsk.',
  },
];
