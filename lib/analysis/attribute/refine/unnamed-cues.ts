import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { opensWith } from '../layout/opening-subject';
import type { Proposal, Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const capital = (view: TokenView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]?.text ?? '');

/** True if the noun phrase is, or ends with, a name: 'Lind', 'the mayor Pavel Horak'. */
const isName = (view: TokenView, [first, last]: TokenRange, { determiners }: AttributionGrammar): boolean =>
  capital(view, last - 1) && !(last - first === 1 && determiners.has(view.words[first] ?? ''));

/** True if the name stands between a quotation and its verb: '“A,” Lind said'. */
const follows = (view: TokenView, source: TokenRange, cue: TokenRange): boolean =>
  source[1] === cue[0] && (view.quoteOf[source[0] - 1] ?? -1) >= 0 && (view.quoteOf[source[0]] ?? -1) < 0;

/** True if a name stands right behind the verb, and both right behind a quotation: '“A,” warned Lind.' */
function closes(view: TokenView, source: TokenRange, cue: TokenRange): boolean {
  const next = view.words[source[1]] ?? '';
  return source[0] === cue[1] && (view.quoteOf[cue[0] - 1] ?? -1) >= 0 && /^[.,;]$/.test(next);
}

/**
 * 'Lind repeated that …', '“…,” warned Horak.': a name right beside a verb of speech, where nothing else can be its
 * subject, is who speaks, though the model is not sure of it.
 */
export const unnamedCues: Refiner = (view, proposals, grammar) => {
  if (proposals.every(({ cue, source }) => !cue || source)) return proposals;
  const known = new Map(
    proposeByRules(view, grammar).flatMap((p) => (p.cue ? [[p.cue[1] - 1, p] as const] : [])),
  );
  return proposals.map((proposal): Proposal => {
    const { cue } = proposal;
    if (!cue || proposal.source || view.words.slice(...cue).some((word) => BE.has(word))) return proposal;
    let read: Proposal | undefined;
    for (let i = cue[0]; i < cue[1] && !read; i++) read = known.get(i);
    const source = read?.source;
    if (!source || !read?.cue) return proposal;
    const isBeside = follows(view, source, read.cue) || closes(view, source, read.cue);
    if (!opensWith(view, source, read.cue, grammar) && !(isBeside && isName(view, source, grammar)))
      return proposal;
    return {
      ...proposal,
      source,
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/unnamed-cue',
          span: rangeSpan(view, source),
          reason: 'the name beside the verb is its subject',
        },
      ],
    };
  });
};
