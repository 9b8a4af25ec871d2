import type { AcceptCase, RejectCase } from './case';

/** Names that stand next to a cue without being its speaker: objects, datelines, whoever asked. */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'whom a clause about the speaker ends with',
    text: '“We walked home when it snowed,” one guard who had met with Lind said.',
    content: 'We walked home when it snowed,',
    source: 'one guard who had met with Lind',
    kind: 'direct',
  },
  {
    name: 'a clause between commas about the speaker',
    text: '“We walked home when it snowed,” Horak, who had met with Lind, said.',
    content: 'We walked home when it snowed,',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'a clause about somebody among the words',
    text: 'The mayor who is in Velka knew, Lind said.',
    content: 'The mayor who is in Velka knew',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'an object before what somebody did after promising',
    text: 'The rise gave fresh hope to the port, with the mayor ready to cut the aid to Velka after promising to end the strike on “day one” of her term.',
    content: 'to end the strike on “day one” of her term',
    source: null,
    kind: 'mixed',
  },
  {
    name: 'the subject of what somebody did after promising',
    text: 'Lind left Velka after promising to end the strike on “day one” of her term.',
    content: 'to end the strike on “day one” of her term',
    source: 'Lind',
    kind: 'mixed',
  },
  {
    name: 'behind a dateline',
    text: 'BRUSSELS - European leaders warned that the road was closed.',
    content: 'that the road was closed',
    source: 'European leaders',
    kind: 'indirect',
  },
  {
    name: 'an aside behind a name in capitals',
    text: 'NATO — the oldest of the clubs — warned that the road was closed.',
    content: 'that the road was closed',
    source: 'NATO — the oldest of the clubs',
    kind: 'indirect',
  },
  {
    name: 'a dash behind a name',
    text: 'Lind — mayor of Velka since May — said that the road was closed.',
    content: 'that the road was closed',
    source: 'Lind — mayor of Velka since May',
    kind: 'indirect',
  },
  {
    name: 'the answer to whom somebody was asked by',
    text: 'Asked by Velka news agencies, Horak said the road was closed.',
    content: 'the road was closed',
    source: 'Horak',
    kind: 'indirect',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'a speaker with a clause about her',
    text: '“We walked home when it snowed,” one guard who had met with Lind said.',
    not: 'one guard who had met with Lind',
  },
  {
    name: 'a clause about somebody among the words',
    text: 'The mayor who is in Velka knew, Lind said.',
    not: 'who is in Velka',
  },
  {
    name: 'what somebody did after a deed',
    text: 'Lind left Velka after meeting the guards.',
    not: '*',
  },
  {
    name: 'a deed behind a dateline',
    text: 'TORUN, Ukraine — Russia and Ukraine have exchanged prisoners.',
    not: '*',
  },
  {
    name: 'a deed behind dashes',
    text: 'Lind — mayor of Velka since May — left the port.',
    not: '*',
  },
  {
    name: 'by whom somebody was asked',
    text: 'Asked by Velka news agencies, port spokesman Jan Horak neither confirmed nor denied the report.',
    not: 'port spokesman Jan Horak neither confirmed nor denied the report',
  },
  {
    name: 'who was asked for a deed',
    text: 'Asked by Lind to leave, Horak stayed in the town.',
    not: 'Horak stayed in the town',
  },
  {
    name: 'who was asked and answered',
    text: 'Asked by Velka news agencies, Horak said the road was closed.',
    not: 'Horak said the road was closed',
  },
  {
    name: 'when somebody was asked and answered',
    text: 'When asked by a guard, Horak also said the road was closed.',
    not: 'Horak also said the road was closed',
  },
];
