import type { AcceptCase, RejectCase } from './case';

/** What only names a topic, asks or hedges and reports nothing; the near misses beside it do. */
export const accepts: readonly AcceptCase[] = [
  {
    name: 'a clause behind a verb that mostly names topics',
    text: 'Horak commented that the plan was late.',
    content: 'that the plan was late',
    source: 'Horak',
    kind: 'indirect',
  },
  {
    name: 'quoted words behind a verb that mostly names topics',
    text: 'Horak commented on the plan: “It is a way to end the strike.”',
    content: 'It is a way to end the strike.',
    source: 'Horak',
    kind: 'direct',
  },
  {
    name: 'a refusal to act',
    text: 'Lind refused to sign the treaty on the road.',
    content: 'to sign the treaty on the road',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'a question somebody puts',
    text: 'Lind asked whether the road would be closed.',
    content: 'whether the road would be closed',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'hearsay that names its speaker',
    text: 'Lind reportedly told the guards that the road would stay closed.',
    content: 'that the road would stay closed',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'what somebody seems to have said',
    text: 'Lind appeared to rule out a new road.',
    content: 'a new road',
    source: 'Lind',
    kind: 'indirect',
  },
  {
    name: 'an expectation that somebody tells',
    text: 'The guards are expected to leave the port in May, Lind said.',
    content: 'The guards are expected to leave the port in May',
    source: 'Lind',
    kind: 'indirect',
  },
];

export const rejects: readonly RejectCase[] = [
  {
    name: 'ways to do something',
    text: 'Lind and Horak discussed ways to end the strike in the port.',
    not: '*',
  },
  {
    name: 'a state of things',
    text: 'The two ministers discussed the state of the northern road.',
    not: '*',
  },
  { name: 'a plan', text: 'Horak commented on the plan of the northern neighbours.', not: '*' },
  { name: 'a speech held', text: 'Lind delivered a brief statement in the old port.', not: '*' },
  { name: 'names not told', text: 'Horak did not mention the names of the guards.', not: '*' },
  { name: 'no details', text: 'Lind declined to elaborate on the plan.', not: '*' },
  {
    name: 'what is kept back',
    text: 'Lind refused to disclose the members of her delegation.',
    not: '*',
  },
  {
    name: 'the interviewer’s question before the answer',
    text: 'Asked whether the road would be closed, Lind said that it would stay open.',
    not: 'whether the road would be closed',
  },
  {
    name: 'the interviewer’s question',
    text: 'I ask if the road will be closed. Lind laughs.',
    not: 'if the road will be closed',
  },
  { name: 'the reporters’ question', text: 'Reporters asked if the road would be closed.', not: '*' },
  { name: 'hearsay of nobody', text: 'The road reportedly stays closed until May.', not: '*' },
  { name: 'appearances', text: 'The guards appear to have left the port.', not: '*' },
  {
    name: 'expectations',
    text: 'The minister of ports is expected to deliver a plan next week.',
    not: '*',
  },
];
