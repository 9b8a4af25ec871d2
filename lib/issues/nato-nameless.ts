import type { IssueRule } from '../model/issue';
import { BLOC, ENTRY, JOIN, TAKE_IN } from './alliance-words';

/** Membership with the alliance not named: only in the mouth of a side that uses the word of no other club. */
const nameless: readonly string[] = [
  `<UA> s? ~1 ${ENTRY}`,
  '<UA> s? ~1 membership ~1 bid|ambitions|aspirations|application|hopes',
  'membership|entry|admission for|of ~1 <UA>',
  'full|formal|future|eventual|immediate membership',
  'support|back|backs|oppose|opposes|rule_out|ruled_out|favour|favours|want|wants|grant|granting|offer|offering|on membership',
  '<UA> ~8 become|becomes|be|becoming|end_up|ends_up ~1 a? member',
  '<UA> ~2 will|would|shall|can|could|to ~1 join|enter',
  '<UA>|country ~1 for ~1 entry|membership|accession',
  'membership will|would|remains',
  'its|their accession|membership|entry',
  '<UA> ~3 one_of_us',
];

const examples = {
  accept: 'Membership for Ukraine is a question of years.',
  reject: 'Membership of the club is a question of money.',
} as const;

/** Rules for membership of a club that goes unnamed. */
export const namelessMembership: readonly IssueRule[] = [
  {
    name: 'membership-in-the-alliance',
    kind: 'topic',
    pole: 'for',
    side: 'NATO',
    yieldsTo: 'eu-accession',
    patterns: nameless,
    ...examples,
  },
  {
    name: 'membership-in-moscow',
    kind: 'topic',
    pole: 'for',
    side: 'RU',
    yieldsTo: 'eu-accession',
    patterns: nameless,
    ...examples,
  },
  {
    name: 'the-bloc-in-moscow',
    kind: 'topic',
    pole: 'for',
    side: 'RU',
    yieldsTo: 'eu-accession',
    granted: true,
    patterns: [
      `${JOIN} ~2 ${BLOC}`,
      `${TAKE_IN} ~3 into|to|in|inside ~1 ${BLOC}`,
      `<UA> ~3 in|into|inside|and ${BLOC}`,
      `${ENTRY}|way|path|road|door|doors|drift|drive ~3 to|into|in|of ~1 ${BLOC}`,
      `${BLOC} ~3 ${ENTRY}|expansion|enlargement|moving|advance`,
      `military_bloc|bloc ~3 on|near|at|to ~2 border|borders|frontier|doorstep`,
    ],
    accept: 'Ukraine in the bloc is a threat to us.',
    reject: 'The bloc meets in autumn.',
  },
  {
    name: 'out-of-the-bloc-in-moscow',
    kind: 'topic',
    pole: 'against',
    side: 'RU',
    yieldsTo: 'eu-accession',
    patterns: [
      `stay|stays|staying|keep|kept|keeping|remain|remains ~2 out_of|outside ${BLOC}|the_bloc`,
      `refusal|unwillingness ~1 to ${TAKE_IN} ~3 into|in ~1 ${BLOC}`,
    ],
    accept: 'Ukraine must stay out of the bloc.',
    reject: 'Ukraine must keep its promise.',
  },
];
