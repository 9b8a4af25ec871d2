import { expect, test } from 'vitest';
import type { Statement } from '../../lib/model/statement';
import { isWorthKeeping } from '../../lib/storage/worth-keeping';
import { ALL, analysisOf, rowsOf, spanOf } from './sample';

/** fictional test text */
const TEXT = 'Norland’s envoy rejected it. Norland said that the talks would go on. “Never,” he said.';

const statement = (words: readonly string[], facts: Partial<Statement>): Statement => ({
  content: words.map((part) => spanOf(TEXT, part)),
  kind: 'indirect',
  cue: null,
  source: null,
  confidence: 0.9,
  within: null,
  trace: [],
  surface: null,
  speaker: { certainty: 'unresolved', reason: 'unknown' },
  onBehalfOf: null,
  saidOn: null,
  datedBy: 'seen',
  stances: [],
  ...facts,
});

const stances: Statement['stances'] = [
  {
    issueId: 'ceasefire',
    stance: 'oppose',
    strength: 'firm',
    evidence: spanOf(TEXT, 'rejected'),
    condition: null,
    why: 'it rejects',
    trace: [],
  },
];

test.each([
  { name: 'a report in a sentence', words: ['the talks would go on'], facts: {}, kept: true },
  { name: 'a report in two parts', words: ['the talks', 'go on'], facts: {}, kept: true },
  { name: 'a scrap', words: ['it'], facts: {}, kept: false },
  { name: 'three words', words: ['the talks would'], facts: {}, kept: false },
  { name: 'a scrap that takes a position', words: ['it'], facts: { stances }, kept: true },
  { name: 'a doubtful report', words: ['the talks would go on'], facts: { confidence: 0.59 }, kept: false },
  {
    name: 'a doubtful report that takes a position',
    words: ['the talks would go on'],
    facts: { confidence: 0.5, stances },
    kept: true,
  },
  {
    name: 'a position likelier wrong than right',
    words: ['the talks would go on'],
    facts: { confidence: 0.49, stances },
    kept: false,
  },
  {
    name: 'one quoted word, though doubtful',
    words: ['Never'],
    facts: { kind: 'direct' as const, confidence: 0.4 },
    kept: true,
  },
  {
    name: 'a scrap with quoted words',
    words: ['it'],
    facts: { kind: 'mixed' as const, confidence: 0.4 },
    kept: true,
  },
])('$name: kept is $kept', ({ words, facts, kept }) => {
  const said = statement(words, facts);
  expect(isWorthKeeping(TEXT, said, [said])).toBe(kept);
});

const speaker = (id: string): Statement['speaker'] => ({
  certainty: 'named',
  actor: { id, name: id, kind: 'person' },
});

test.each([
  { name: 'the same speaker', outer: {}, inner: {}, kept: false },
  { name: 'the same position', outer: { stances }, inner: { stances }, kept: false },
  { name: 'a position of its own', outer: {}, inner: { stances }, kept: true },
  { name: 'another speaker', outer: { speaker: speaker('horak') }, inner: {}, kept: true },
  {
    name: 'unknown speakers',
    outer: { speaker: { certainty: 'unresolved', reason: 'unknown' } as const },
    inner: { speaker: { certainty: 'unresolved', reason: 'unknown' } as const },
    kept: true,
  },
  { name: 'quoted words', outer: {}, inner: { kind: 'mixed' as const }, kept: true },
])('a report within a report: $name, kept is $kept', ({ outer, inner, kept }) => {
  const facts = { speaker: speaker('kovac') };
  const all = [
    statement(['that the talks would go on'], { ...facts, ...outer }),
    statement(['the talks would go on'], { ...facts, within: 0, ...inner }),
  ];
  expect(isWorthKeeping(TEXT, all[0]!, all)).toBe(true);
  expect(isWorthKeeping(TEXT, all[1]!, all)).toBe(kept);
});

test('a report is dropped for one further out, too', () => {
  const facts = { speaker: speaker('kovac') };
  const all = [
    statement(['that the talks would go on'], facts),
    statement(['the talks would go on'], { speaker: speaker('horak'), within: 0 }),
    statement(['talks would go on'], { ...facts, within: 1 }),
  ];
  expect(all.map((each) => isWorthKeeping(TEXT, each, all))).toEqual([true, true, false]);
});

test('what is left out leaves the other rows, their ids and their places as they are', async () => {
  const whole = await rowsOf(analysisOf(ALL));
  const analysis = analysisOf(ALL);
  const [first] = analysis.statements;
  const scrap: Statement = { ...first!, kind: 'indirect', confidence: 0.5, stances: [] };
  const rows = await rowsOf({ ...analysis, statements: [scrap, ...analysis.statements.slice(1)] });
  expect(rows.statements).toEqual(whole.statements.slice(1));
  expect(rows.contents).toEqual(analysis.statements.slice(1).map(({ content }) => content));
});
