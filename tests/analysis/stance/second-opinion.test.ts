import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Features, hashText } from '../../../lib/analysis/attribute/model/features';
import { HIGHEST_LEVEL, packLevels, score, unpackPart } from '../../../lib/analysis/attribute/model/weights';
import { decide, STATES, type State, weigh } from '../../../lib/analysis/stance/arbiter';
import { LinearOutputs } from '../../../lib/analysis/stance/linear-outputs';
import { createSecondOpinion } from '../../../lib/analysis/stance/second-opinion';
import { positionParts } from '../../../lib/analysis/stance/second-reader';
import { passagesOf } from '../../../lib/analysis/stance/wording';
import { issues } from '../../../lib/issues';
import type { StanceWeights } from '../../../lib/model/grammar/stance-grammar';
import type { Statement } from '../../../lib/model/statement';
import { parseStanceCase, readCase, stanceReader } from './stance-case';

const BITS = 12;
const WORD = 3;

/** Features' ids as the second reader makes them. */
function idOf(template: number, value = 0): number {
  const features = new Features();
  features.add(template, value);
  return (features.ids[0] as number) & (2 ** BITS - 1);
}

/** A part in which these features weigh as much as given, -1 to 1 of `top`. */
function part(weights: ReadonlyMap<number, number>, top = 10) {
  const levels = new Int8Array(2 ** BITS);
  for (const [id, weight] of weights) levels[id] = Math.round(weight * HIGHEST_LEVEL);
  return { top, bits: BITS, count: weights.size, data: packLevels(levels) };
}

const nothing = part(new Map());
/** What is said counts for as much as it is likely: each position's share is that of the second reader. */
const plain = [6, 7, 8].map((fact) => Array.from({ length: 9 }, (_, i) => (i === fact ? 1 : 0)));

/** A second reader that knows one word: 'sirens' takes a position on a truce, 'gladly' is for it, 'never' against. */
const weights: StanceWeights = {
  format: 2,
  keep: 0.2,
  add: 0.6,
  opposite: 0.2,
  issues: ['ceasefire'],
  parts: {
    ceasefire: part(
      new Map([
        [idOf(0), -0.5],
        [idOf(WORD, hashText('sirens')), 1],
      ]),
      5,
    ),
    ...Object.fromEntries(
      [...positionParts('ceasefire'), ...positionParts('')].map((name) => [name, nothing]),
    ),
    'ceasefire/support': part(new Map([[idOf(WORD, hashText('gladly')), 1]])),
    'ceasefire/oppose': part(new Map([[idOf(WORD, hashText('never')), 1]])),
    'ceasefire/conditional': part(new Map([[idOf(WORD, hashText('maybe')), 1]])),
  },
  arbiter: Object.fromEntries(STATES.map((state) => [state, [...plain, [0.5]]])),
};

const NONE = { untelling: new Set(['the']) };
const known = new Set(issues.map((issue) => issue.id));
const read = (row: string, ids = known): Statement =>
  readCase(parseStanceCase(row), stanceReader(undefined, createSecondOpinion(weights, ids, NONE)));

describe('the second opinion', () => {
  it('gives a hedged position in words no rule reads, and says by which', () => {
    const row = 'UA | _The mayor_ *said* {the sirens gladly sleep} | -';
    const [reading, ...others] = read(row).stances;
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ issueId: 'ceasefire', stance: 'support', strength: 'hedged' });
    expect(reading?.why).toBe("'sirens' + 'gladly': as sentences worded alike mostly do, so likely supports");
    expect(parseStanceCase(row).text.slice(...(reading?.evidence ?? [0, 0]))).toBe('sirens gladly');
    expect(reading?.trace.map((hit) => hit.rule)).toEqual(['stance/second-reader']);
  });

  it.each([
    ['neither word', 'the mayor gladly sleeps'],
    ['sure of no position', 'the sirens sleep'],
    ['both positions', 'the sirens gladly, and never, sleep'],
  ])('gives none: %s', (_name, said) => {
    expect(read(`UA | _The mayor_ *said* {${said}} | -`).stances).toEqual([]);
  });

  it('gives none on issues that are switched off', () => {
    expect(read('UA | _The mayor_ *said* {the sirens gladly sleep} | -', new Set()).stances).toEqual([]);
  });

  it('shows the condition of a position under one, with the no it hangs on', () => {
    const reading = (said: string) => {
      const row = parseStanceCase(`UA | _The mayor_ *said* {${said}} | -`);
      const [found] = readCase(
        row,
        stanceReader(undefined, createSecondOpinion(weights, known, NONE)),
      ).stances;
      return `${found?.stance}: ${found?.condition && row.text.slice(...found.condition)}`;
    };
    expect(reading('the sirens maybe sleep if the crews come home')).toBe(
      'conditional: if the crews come home',
    );
    expect(reading('maybe no sirens if the crews come home')).toBe(
      'conditional: maybe no sirens if the crews come home',
    );
    expect(reading('the sirens maybe sleep')).toBe('conditional: null');
  });

  it('leaves open what the wording speaks against', () => {
    const said = 'we never want sirens, and demand a ceasefire';
    const row = `UA | _The mayor_ *said* {${said}} | -`;
    const alone = readCase(parseStanceCase(row), stanceReader(undefined, null)).stances[0];
    expect(alone).toMatchObject({ issueId: 'ceasefire', stance: 'support' });
    const [heard] = read(row).stances;
    expect(heard).toMatchObject({ issueId: 'ceasefire', stance: 'unclear', strength: 'hedged' });
    expect(heard?.why).toContain('but sentences worded alike mostly say otherwise');
  });

  it('knows nothing of issues it has not learned', () => {
    const row = 'UA | _The mayor_ *demanded* {new sanctions, and the sirens never sleep} | -';
    expect(read(row).stances.map((s) => `${s.issueId} ${s.stance}`)).toEqual([
      'sanctions support',
      'ceasefire oppose',
    ]);
  });
});

describe('the arbiter', () => {
  const thresholds = { keep: 0.2, add: 0.6, opposite: 0.2 };
  it.each<[State, number[], string]>([
    ['support', [0.3, 0.1, 0.1, 0.5], 'support'],
    ['support', [0.1, 0.1, 0.1, 0.7], 'unclear'],
    ['support', [0.6, 0.3, 0.05, 0.05], 'unclear'],
    ['conditional', [0.5, 0, 0.3, 0.2], 'conditional'],
    ['conditional', [0.7, 0, 0.1, 0.2], 'unclear'],
    ['unnamed', [0.5, 0, 0, 0.5], 'unclear'],
    ['unnamed', [0, 0.7, 0, 0.3], 'oppose'],
    ["another's", [0, 0, 0.8, 0.2], 'conditional'],
    ['named', [0.7, 0.25, 0, 0.05], 'unclear'],
  ])('on %s, of which it thinks %j: %s', (state, shares, stance) => {
    expect(decide(state, shares, thresholds)).toBe(stance);
  });

  it('gives shares of 1, whatever the odds', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(...STATES), fc.boolean(), (present, support, state, firm) => {
        const positions = [support, 1 - support, 0];
        const passage = { cue: [], side: null, tokens: [] };
        const shares = weigh(weights.arbiter, state, firm, { issueId: 'x', passage, present, positions });
        expect(shares.reduce((sum, s) => sum + s, 0)).toBeCloseTo(1);
        expect(shares.every((s) => s >= 0)).toBe(true);
      }),
    );
  });
});

it('passages take short sentences together and leave a long one whole', () => {
  const tokens = (count: number) =>
    Array.from({ length: count }, () => ({ role: 'content', word: 'go' })) as never;
  const passages = passagesOf([tokens(15), tokens(15), tokens(15), tokens(90)], ['said'], null);
  expect(passages.map((passage) => passage.tokens.length)).toEqual([30, 15, 90]);
});

it('many parts at once add up to what each does alone', () => {
  const level = fc.integer({ min: -1, max: 1 });
  const weightsOf = fc.uniqueArray(fc.nat(2 ** BITS - 1), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(weightsOf, { minLength: 1, maxLength: 4 }),
      level,
      fc.array(fc.nat(1000)),
      (tables, sign, words) => {
        const parts = Object.fromEntries(
          tables.map((ids, k) => [`${k}`, part(new Map(ids.map((id) => [id, sign || 1])), 3)]),
        );
        const names = Object.keys(parts);
        const features = new Features();
        for (const word of words) features.add(1, word);
        for (const id of tables[0] ?? []) features.ids[features.size++] = id;
        const sums = new LinearOutputs({ parts }, names).score(features);
        for (const [k, name] of names.entries())
          expect(sums[k]).toBeCloseTo(score(unpackPart({ parts }, name), features.ids, features.size), 4);
      },
    ),
  );
});
