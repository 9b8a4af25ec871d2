import type { AcceptCase, RejectCase } from './case';

export const accepts: readonly AcceptCase[] = [
  {
    name: 'source in the middle of the sentence it reports',
    text: 'Horak, Lind told me, has already left the city.',
    content: ['Horak', 'has already left the city'],
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'second-hand, outer',
    text: 'Lind said Horak had told him the road was mined.',
    content: 'Horak had told him the road was mined',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'second-hand, inner',
    text: 'Lind said Horak had told him the road was mined.',
    content: 'the road was mined',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'speaker quotes another, outer',
    text: '“Horak told me: ‘Go home.’ So we went home,” Lind said.',
    content: 'Horak told me: ‘Go home.’ So we went home,',
    source: 'Lind',
    kind: 'direct',
  },
  {
    name: 'agency reports an official',
    text: 'The agency reported that the minister had resigned.',
    content: 'that the minister had resigned',
    source: 'The agency',
    kind: 'indirect',
  },
  {
    name: 'official cited by an agency',
    text: '“The road is clear,” the agency quoted Horak as saying.',
    content: 'The road is clear,',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'was quoted as saying',
    text: 'Horak was quoted as saying that the road was clear.',
    content: 'that the road was clear',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'spokesman for a principal',
    text: '“The president is well,” said a spokesman for the president.',
    content: 'The president is well,',
    source: 'a spokesman for the president',
    kind: 'direct',
  },
  {
    name: 'report of another’s agreement',
    text: 'The envoy said both sides had agreed to meet.',
    content: 'both sides had agreed to meet',
    source: 'The envoy',
    kind: 'indirect',
  },
  {
    name: 'question and answer by two speakers',
    text: '“Is the road clear?” the reporter asked. “It is,” Horak replied.',
    content: 'It is,',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'quoted as saying by an outlet',
    text: '“The town is in our hands,” he was quoted as saying by the Courier.',
    content: 'The town is in our hands,',
    source: 'he',
    kind: 'direct',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'not the subject’s words',
    text: 'Horak, Lind told me, has already left the city.',
    not: 'has already left the city, told me',
  },
  {
    name: 'addressee is not the speaker',
    text: 'Lind told Horak that the road was mined.',
    not: 'Horak that the road was mined',
  },
  { name: 'nobody speaks in the aside', text: 'The road, which was built in 1970, is closed.', not: '*' },
  { name: 'named after a person', text: 'The street is named after Anna Lind.', not: '*' },
  { name: 'listening', text: 'The crowd listened to the band until midnight.', not: '*' },
  { name: 'term within speech', text: '“They speak of a ‘window’ all the time,” Lind said.', not: 'window' },
  {
    name: 'title within speech',
    text: '“I have read ‘The Long Winter’ twice,” Lind said.',
    not: 'The Long Winter',
  },
  {
    name: 'term within an answer',
    text: '“The ‘peace train’ left without us,” the envoy said.',
    not: 'peace train',
  },
  {
    name: 'the quoted person’s inner words as the speaker’s whole',
    text: '“Horak told me: ‘Go home.’ So we went home,” Lind said.',
    not: 'Go home.’ So we went home,',
  },
  {
    name: 'who is told at second hand',
    text: 'Lind said Horak had told him the road was mined.',
    not: 'him the road was mined',
  },
  {
    name: 'the outlet that quotes as words',
    text: '“The town is in our hands,” he was quoted as saying by the Courier.',
    not: 'by the Courier',
  },
];
