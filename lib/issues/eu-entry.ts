import type { IssueRule } from '../model/issue';
import { BLOCS } from './alliance-words';
import { UNION } from './union-words';

/** Joining the Union, being kept outside it, and what is offered in its place. */
export const euEntry: readonly IssueRule[] = [
  {
    name: 'join',
    kind: 'topic',
    pole: 'for',
    granted: true,
    patterns: [
      'push|pushes|pushed|pushing|move|moves|moving|moved|drive|driving|carry|take|taking|bring|bringing|advance|advancing|propel ~4 candidacy|accession|bid|application|eu_path|european_path|european_integration ~2 forward|ahead|along|on',
      'put|putting|set|setting|write|writing|name|naming|fix|fixing|include|including ~2 date|year|target_date|deadline|2027 ~4 accession|entry|membership|treaty|deal|agreement',
      'open|opens|opened|opening|unlock|unlocking|unblock|unblocking ~3 cluster|clusters|chapter|chapters|negotiating_clusters|all_six',

      `join|joins|joining|joined|enter|enters|entering|accede|accedes|acceding|admit|admits|admitted|admitting|belong|belongs|belonged|welcome|welcoming|become|becomes|becoming|part|member|take_in|taking_in|let_into|whisk|whisked|usher|ushered ~5 ${UNION}|european_family`,
      'open|opens|opened|opening of? ~1 negotiations|talks with ~3 ukraine|kyiv',
      'open|opens|opened|opening|start|starting|launch|launching ~4 cluster|clusters|accession|chapter|chapters',
      `<UA> ~4 in|into|inside the? ${UNION}`,
      `<UA> ~4 inside|within the? ${UNION}`,
      'belongs|belong|belonged|one_of_us ~4 european|family|with_us',
      'member|members|part of europe|our_family|our_union',
      'member ~4 by 2027|2028|2029|2030',
      `cross|crosses|crossing|crossed ~1 ${UNION} s? ~1 threshold`,
      `cross|crosses|crossing|crossed the threshold of ${UNION}`,
    ],
    accept: 'The country will join the EU by 2030.',
    reject: 'The kids joined a club.',
  },
  {
    name: 'left-outside',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'hungarian|hungary_s|orban_s|budapest_s|slovak|czech|polish ~1 stance|position|veto|blockade|obstruction|attitude|objection|objections|resistance|opposition on|to|toward|towards|over|against ~3 accession|membership|entry|clusters|enlargement|<UA>',

      'hold|holds|holding|held ~1 back|up ~3 opening|start|launch|clusters|cluster|accession|chapters|membership',
      'block|blocks|blocking|blocked|delay*|stall*|obstruct*|veto*|freeze|freezing|paralys*|stonewall* ~2 opening|start|launch ~4 clusters|cluster|chapters|talks|negotiations|accession',
      'block|blocks|blocking|blocked|veto|vetoes|vetoing|stall|stalls|stalling|obstruct*|stonewall* ~3 <UA> ~2 eu|accession|european|membership|path|bid|progress',
      'drag|drags|dragging|dragged ~2 feet|heels ~3 accession|enlargement|clusters|membership',
      'blockade|veto|stonewalling|obstruction|foot_dragging ~2 of|on|over|against ~3 accession|enlargement|clusters|membership|eu_path',

      'keep|keeps|keeping|leave|leaves|leaving|left|kept|make|making ~1 <UA> ~3 waiting|in_the_waiting_room|in_limbo|in_the_cold|in_the_rain|in_the_antechamber|at_the_door|on_the_doorstep|wait',
      `keep|keeps|keeping|leave|leaves|leaving|left|kept ~1 <UA> ~2 outside|out_of ${UNION}`,
      `keep|keeps|keeping|leave|leaves|leaving|left|kept ~1 <UA> ~3 waiting ~3 ${UNION} s? ~1 gate|gates|door|doors|doorstep|threshold|waiting_room`,
      `close|closing|shut|shutting|slam|slamming ~3 door ~4 ${UNION}`,
      `keep|keeps|keeping|kept|leave|leaving ~1 <UA> ~8 out_of|outside ${UNION}`,
      'cluster|clusters|chapter|chapters ~2 unopened|blocked|frozen|shut|closed',
      'hold|holding|block|blocking|stall|stalling|freeze|freezing|stop|stopping|brake|slow|slowing|hold_up|holding_up|obstruct|obstructing|delay|delaying ~2 <UA> ~1 accession|european_integration|eu_path|eu_accession|eu_bid|european_path|accession_talks|accession_process',
      'halt|end|stop|freeze|suspension|moratorium to|of|on ~1 accession|accession_talks|accession_procedure|accession_process|enlargement|eu_accession',
    ],
    accept: 'He saw no reason to keep Kyiv waiting.',
    reject: 'He saw no reason to keep a dog.',
  },
  {
    name: 'in-place-of-membership',
    kind: 'topic',
    pole: 'against',
    side: 'UA',
    yieldsTo: 'nato-membership',
    patterns: [
      'associate|associated|partial|second_class|second_rate|half|lite|light|limited|provisional membership',
      'membership lite|light|without_voting_rights|without_a_vote',
      'reverse|reversed enlargement',
      'privileged partnership',
      'replace|replacing|substitute|surrogate|ersatz|instead_of|alternative|alternatives ~4 membership|accession ~7 enlargement|membership?',
    ],
    accept: 'Kyiv will not settle for associate membership.',
    reject: 'Kyiv will not settle for less.',
  },
  {
    name: 'into-the-alliance',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `<UA> ~2 accession|entry|membership ~2 ${BLOCS}`,
      'referendum|vote|debate|consultation|plebiscite|poll|survey on|about|over ~3 accession|membership|entry|enlargement',

      '<UA> ~2 accession ~3 nato|alliance',
      'accession of <UA> ~3 nato|alliance',
      'enlargement ~3 east|eastward|eastwards|nato|alliance',
      'nato|alliance|eastward ~2 enlargement',
    ],
    accept: "They spoke of Ukraine's accession to NATO.",
    reject: "They spoke of Ukraine's accession to the Union.",
  },
];
