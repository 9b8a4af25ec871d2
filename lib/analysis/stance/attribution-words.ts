import type { StanceWords } from '../../model/grammar/stance-words';
import type { Operator } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** The attribution's own 'said' or 'claimed' says nothing of a position. */
export const isPlainReport = (
  operator: Operator,
  tokens: readonly StanceToken[],
  words: StanceWords,
): boolean =>
  (tokens[operator.first]?.role === 'cue' &&
    (operator.value === 'report' ||
      (operator.value === 'accuse' && words.plainReports.has(tokens[operator.first]?.word ?? '')))) ||
  (operator.value === 'report' && isAside(operator, tokens, words));

/** "The Kiel Institute's head", "said on condition of anonymity for fear of reprisals": who speaks and how decides nothing. */
export function isBesideTheWords(
  { first, last }: Operator,
  tokens: readonly StanceToken[],
  words: StanceWords,
): boolean {
  if (tokens.slice(first, last).every((t) => t.role === 'source')) return true;
  const cue = tokens.findIndex((t) => t.role === 'cue');
  const content = tokens.findIndex((t) => t.role === 'content');
  return (
    cue >= 0 &&
    cue < first &&
    last <= content &&
    words.plainReports.has(tokens[cue]?.word ?? '') &&
    tokens.slice(first, last).every((t) => t.role === 'frame' || t.role === 'source')
  );
}

/** "Has yet to be persuaded, the aide said, of": who says so stands between commas. */
const isAside = (operator: Operator, tokens: readonly StanceToken[], words: StanceWords): boolean =>
  tokens[operator.first]?.role === 'frame' &&
  words.saying.has(tokens[operator.first]?.word ?? '') &&
  tokens[operator.last]?.word === ',' &&
  tokens.slice(Math.max(0, operator.first - 5), operator.first).some((t) => t.word === ',');

/** "Dismissing the idea, the spokesman said {they would rearm}": a deed told before who says something else. */
const isBeforeSource = (tokens: readonly StanceToken[], { last }: Operator, first: number): boolean => {
  const source = tokens.findIndex((t, i) => i >= last && i < first && t.role === 'source');
  return source > 0 && tokens[source - 1]?.word === ',';
};

/** Where the words said begin or end, unless the verb that introduces them decides the stance ("ruled out sending"). */
export function contentBreaks(tokens: readonly StanceToken[], operators: readonly Operator[]): Set<number> {
  const breaks = new Set<number>();
  const said = (t: StanceToken) => t.role === 'content' || t.role === 'quoted';
  const first = tokens.findIndex(said);
  const last = tokens.findLastIndex(said);
  const cue = tokens.findIndex((t) => t.role === 'cue');
  const governed = operators.some(
    (o) =>
      o.last > first - 8 &&
      o.first < first &&
      tokens[o.first]?.role !== 'content' &&
      !isBeforeSource(tokens, o, first) &&
      !(o.first < cue && tokens[o.first]?.role === 'frame'),
  );
  if (first > 0 && !governed) breaks.add(first);
  // "Called {the plan} capitulation": the verdict stands outside what is marked as said.
  if (!operators.some((o) => o.value === 'deem' && tokens[o.first]?.role === 'cue')) breaks.add(last + 1);
  return breaks;
}
