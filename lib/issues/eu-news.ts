import type { IssueRule } from '../model/issue';
import { UNION } from './union-words';

const GATE =
  'accession|membership|entry|clusters|cluster|chapters|candidacy|accession_talks|candidate_status';

const STOP =
  'blockage|blocking|blockade|obstruction|stalling|delay|delays|delaying|hold_up|veto|vetoes|vetoing';

const IF = 'if|once|provided|on_condition|when|as_soon_as|only_if';

/** Dates, vetoes and votes on the way into the Union, as capitals word them. */
export const euNews: readonly IssueRule[] = [
  {
    name: 'held-up',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `${STOP} of|on|to|over|against ~2 cluster|clusters|accession|accession_talks|chapters`,
      `poll|motion|campaign|petition|referendum|drive|resolution|vote|consultation|ballot against ~4 ${GATE}`,
      `poll|motion|campaign|petition|referendum|drive|resolution|vote|ballot against ~1 admitting|taking_in|letting_in <UA> ~4 ${UNION}`,
      'associate|partial|second_class|half membership ~2 as ~2 substitute|replacement|alternative|consolation|ersatz',
      `${UNION} ~2 without <UA>`,
    ],
    accept: 'He criticised the blockage of the clusters.',
    reject: 'He criticised the blockage of the drains.',
  },
  {
    name: 'fixed-date',
    kind: 'topic',
    pole: 'for',
    yieldsTo: 'nato-membership',
    patterns: ['fixed|firm|clear|concrete|binding|target ~1 membership|accession|entry date|year|timetable'],
    accept: 'He called for a fixed membership date.',
    reject: 'He called for a fixed opening date.',
  },
  {
    name: 'start-of-talks',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'starting|opening|beginning|launching|granting ~2 accession_talks|accession_negotiations|membership_talks|candidate_status|first_cluster|clusters',
    ],
    accept: 'It voted in favour of starting accession talks.',
    reject: 'It voted in favour of starting later.',
  },
  {
    name: 'not-until',
    kind: 'position',
    pole: 'for',
    side: 'EU',
    yieldsTo: 'nato-membership',
    conditional: true,
    patterns: ['<UA>|it ~2 not|never ~1 join|enter|accede|become_a_member ~4 until|unless|before|without'],
    accept: 'Ukraine would not join until the graves were opened.',
    reject: 'Ukraine would join before the others.',
  },
  {
    name: 'a-fairy-tale',
    kind: 'position',
    pole: 'against',
    yieldsTo: 'nato-membership',
    patterns: [
      'accession|membership|entry ~4 is|was|remains|as ~1 a? ~1 fairy_tale|illusion|pipe_dream|fantasy|mirage|delusion|utopia',
      'membership|accession|entry by|through ~1 parachute|back_door|backdoor|stealth|decree',
    ],
    accept: 'Accession next year was a fairy tale.',
    reject: 'Accession next year was a hope.',
  },
  {
    name: 'let-in',
    kind: 'topic',
    pole: 'for',
    side: 'EU',
    yieldsTo: 'nato-membership',
    patterns: ['admit|admitting|let_in|letting_in|take_in|taking_in <UA>'],
    accept: 'He rejected plans to admit Ukraine by 2027.',
    reject: 'He rejected plans to admit tourists by 2027.',
  },
  {
    name: 'membership-at-large',
    kind: 'topic',
    pole: 'for',
    side: 'EU',
    yieldsTo: 'nato-membership',
    quiet: true,
    fallback: true,
    patterns: [
      'membership|accession is|was|would_be|remains',
      'a|any|the ~1 fast_track|fast_lane|fast_tracking',
    ],
    accept: 'Membership was right and necessary.',
    reject: 'Members were right.',
  },
  {
    name: 'open-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `candidate|accession|membership talks|negotiations ~2 open|begin|start|be_opened ~1 ${IF}`,
      `lift|drop|withdraw|give_up|waive|end ~1 the|its|his|our|their veto|blockade ~1 ${IF} ~8 minority|minorities|hungarian|hungarians|language`,
      `favour|favours|favoured|favored|back|backs|backed|support|supports|supported ~2 accession|membership|entry|clusters|cluster ~1 provided|on_condition|only_if|as_long_as|so_long_as`,
    ],
    accept: 'Accession talks could open on condition that judges stayed free.',
    reject: 'Accession talks could open.',
  },
  {
    name: 'along-the-path',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'essential|important|vital|necessary|crucial|key|central on|for|along|to ~1 <UA> s? ~1 eu|european path|road|way|course',
      'belgrade|tbilisi|chisinau|podgorica|tirana|skopje|ankara ~8 accession_talks|european_path|accession_process',
    ],
    accept: 'Such bodies were essential on Ukraine’s EU path.',
    reject: 'He backed Ukraine’s EU path.',
  },
];
