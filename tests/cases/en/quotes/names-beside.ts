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
    name: 'who was ready for what somebody did after promising',
    text: 'The rise gave fresh hope to the port, with the mayor ready to cut the aid to Velka after promising to end the strike on “day one” of her term.',
    content: 'to end the strike on “day one” of her term',
    source: 'the mayor',
    kind: 'mixed',
  },
  {
    name: 'an object, and nobody else to have promised',
    text: 'It was time to cut the aid to Velka after promising to end the strike on “day one” of her term.',
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
  {
    name: 'a name and its verb read as one',
    text: 'Lind urged Horak to leave the old port to the guards.',
    content: 'Horak to leave the old port to the guards',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'a name the sentence opens with',
    text: 'Lind repeated that the bridge was closed.',
    content: 'that the bridge was closed',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'a participle behind the subject’s one clause',
    text: 'Lind called for a pause, saying that the bridge was up to the towns.',
    content: 'that the bridge was up to the towns',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'two names before one verb',
    text: 'Lind or Horak said the bridge was closed.',
    content: 'the bridge was closed',
    source: 'Lind or Horak',
    kind: 'indirect',
  },
  {
    name: 'what somebody did by threatening',
    text: 'Horak won over the guards by threatening to close the port.',
    content: 'to close the port',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'who signed what praises',
    text: 'A letter signed by the mayor thanked the town – calling it “a place of courage and skill.”',
    content: 'it “a place of courage and skill.”',
    source: 'the mayor',
    kind: 'mixed',
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
  {
    name: 'a name and a deed',
    text: 'Lind urged on the old horse.',
    not: '*',
  },
  {
    name: 'a name and a thing spoken of',
    text: 'Lind repeated the old year at the school.',
    not: '*',
  },
  {
    name: 'a participle behind another’s clause',
    text: 'Lind left after Horak spoke, saying nothing.',
    not: '*',
  },
  {
    name: 'two names and a deed',
    text: 'Moravec or Horak left the bridge.',
    not: '*',
  },
  {
    name: 'what somebody did by a deed',
    text: 'Lind won over the guards by opening the port.',
    not: '*',
  },
  {
    name: 'what somebody got by what a person threatened before',
    text: 'Lind kept the port by the threat of a strike.',
    not: '*',
  },
  {
    name: 'who signed a letter about a deed',
    text: 'A letter signed by the mayor gave the town a prize.',
    not: '*',
  },
];
