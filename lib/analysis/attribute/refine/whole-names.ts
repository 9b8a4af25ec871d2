import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const APOSTROPHE = /^['’ʼ]$/;
const LEAST_AFTER = 2;

/** True if the token is the apostrophe within a name: 'Kan'ani', not the 's of an owner. */
function joins(view: TokenView, i: number): boolean {
  const [before, mark, after] = [view.tokens[i - 1], view.tokens[i], view.tokens[i + 1]];
  if (!before || !mark || !after || !APOSTROPHE.test(mark.text)) return false;
  return (
    before.end === mark.start &&
    mark.end === after.start &&
    after.isWord &&
    after.text.length > LEAST_AFTER &&
    /^\p{Lu}/u.test(before.text)
  );
}

const isName = (view: TokenView, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(view.tokens[i]?.text ?? '');

/** True if a one-word source before its cue is the end of a name that opens the sentence: 'Street' of 'Market Street'. */
function endsName(view: TokenView, { cue, source }: Proposal, grammar: AttributionGrammar): boolean {
  if (!cue || !source || source[1] !== cue[0] || source[1] - source[0] !== 1) return false;
  const at = source[0] - 1;
  if (view.sentenceOf[at] !== view.sentenceOf[at + 1] || view.sentenceOf[at - 1] === view.sentenceOf[at])
    return false;
  const word = view.words[at] ?? '';
  const isOther = [grammar.determiners, grammar.prepositions, grammar.timeWords, grammar.clauseBreaks].some(
    (words) => words.has(word),
  );
  return isName(view, at) && isName(view, at + 1) && !isOther && !grammar.auxiliaries.has(word);
}

/** The source with the rest of a name that an apostrophe or the start of its sentence cuts in two. */
function whole(view: TokenView, proposal: Proposal, grammar: AttributionGrammar): TokenRange {
  const [first, last] = proposal.source ?? [0, 0];
  const end = joins(view, last) ? last + 2 : last;
  if (endsName(view, proposal, grammar)) return [first - 1, end];
  return [joins(view, first - 1) ? first - 2 : first, end];
}

/** 'Pavel Kan’ani said', 'Market Street says': a source is no half of a name. */
export const wholeNames: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { source } = proposal;
    const [first, last] = source ? whole(view, proposal, grammar) : [0, 0];
    if (!source || (first === source[0] && last === source[1])) return proposal;
    return {
      ...proposal,
      source: [first, last],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/whole-name',
          span: rangeSpan(view, [first, last]),
          reason: 'the name is longer than the words taken for the source',
        },
      ],
    };
  });
