import type { IssueRule } from '../model/issue';

const OFFICE = 'head_of_state|leader|president|mandate|authorities|signature|signatory';

const FALSE =
  'false|wrong|dangerous|absurd|disgraceful|shameful|insult|insulting|lie|nonsense|slander|outrageous|untrue|unacceptable|ridiculous';

/** Voters avoided, terms run out and polls ruled out, as spokesmen word them. */
export const electionNews: readonly IssueRule[] = [
  {
    name: 'afraid-of-the-voters',
    kind: 'position',
    pole: 'for',
    patterns: [
      'hide|hides|hiding|hid|fear|fears|fearing|afraid ~1 of? from? ~1 the? voters|electorate|voter|ballot_box',
      'ask|face|consult|trust the? voters|electorate',
      '<UA>|ukrainians|they ~1 should|must|ought_to|has_to|have_to|needs_to ~1 go ~1 to ~1 polls|ballot_box',
      '<UA>|ukrainians ~1 should|must|ought_to|deserve_to get_to|be_able_to|be_allowed_to|finally ~1 vote|choose',
    ],
    accept: 'Kyiv was hiding from the voters.',
    reject: 'Kyiv was hiding from the cold.',
  },
  {
    name: 'term-run-out',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    patterns: [`expired|overdue|time_expired|past_its_date|lapsed|illegitimate|self_appointed ~1 ${OFFICE}`],
    accept: 'He has been an expired head of state since May.',
    reject: 'He has been an honoured head of state since May.',
  },
  {
    name: 'no-polling-in-war',
    kind: 'position',
    pole: 'against',
    patterns: [
      'call|calls|calling|called|brand|brands|branding|label|labels me|us|our_president ~2 dictator|strongman|usurper ~1 without? ~1 elections?',
      `dictator ~1 without_elections? +6 ${FALSE}`,
      `${FALSE} +10 dictator ~1 without_elections?`,
      'no ~1 polling|voting|vote|ballot|elections|election ~1 is|are|was|were|be|could_be ~1 admissible|permissible|lawful|legal|possible|thinkable',
    ],
    accept: 'Under martial law no polling was admissible.',
    reject: 'Under this roof no smoking was admissible.',
  },
  {
    name: 'a-ballot',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: ['back|backs|backed|support|hold|holding|want|wants ~1 a ballot'],
    accept: 'The bloc would back a ballot there.',
    reject: 'The bloc would back a truce there.',
  },
  {
    name: 'of-other-votes',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'words|remarks|statement|statements|comments ~1 on|about ~3 readiness|willingness ~2 elections|election|vote',
      'landslide|victory|win|winning|won in|at ~3 election|elections',
      'called|calls|calling the vote a|an ~1 shameful|historic|disgraceful|sad|great',
    ],
    accept: 'They have not discussed his words on his readiness for elections.',
    reject: 'They have discussed elections.',
  },
];
