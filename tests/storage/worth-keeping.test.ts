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
  expect(isWorthKeeping(TEXT, statement(words, facts))).toBe(kept);
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
