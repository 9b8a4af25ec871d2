import type { Proposal, Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const WHO = new Set(['who', 'whom']);
/** Words of a relative clause between its 'who' and the name it ends with. */
const LONGEST = 14;

/** Index of the 'who' whose clause ends with the source as the object of a preposition; -1 if there is none. */
function relativeBefore(view: TokenView, [first]: TokenRange, prepositions: ReadonlySet<string>): number {
  if (!prepositions.has(view.words[first - 1] ?? '')) return -1;
  for (let i = first - 2; i > Math.max(0, first - LONGEST); i--) {
    if (!view.tokens[i]?.isWord || view.sentenceOf[i] !== view.sentenceOf[first]) return -1;
    if (WHO.has(view.words[i] ?? '')) return i;
  }
  return -1;
}

const PART = ['for', /^(?:his|her|their|its)$/, 'part'] as const;

/** 'who for his part': the aside names nobody. */
function withoutPart({ words }: TokenView, source: TokenRange): TokenRange {
  const [first, last] = source;
  const aside = last - PART.length;
  const isAside = PART.every((word, k) =>
    typeof word === 'string' ? words[aside + k] === word : word.test(words[aside + k] ?? ''),
  );
  return aside > first && isAside ? [first, words[aside - 1] === ',' ? aside - 1 : aside] : source;
}

/** 'One diplomat who had met with Lind said': the diplomat speaks, not whom the clause about her ends with. */
export const relativeHeads: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    if (!cue || !source) return proposal;
    const named = withoutPart(view, source);
    if (named !== source) return { ...proposal, source: named };
    if (source[1] !== cue[0]) return proposal;
    const who = relativeBefore(view, source, grammar.prepositions);
    if (!view.tokens[who - 1]?.isWord) return proposal;
    const [floor] = view.sentences[view.sentenceOf[who] ?? 0] ?? [0];
    const head = nounPhraseBefore(view, who, floor, grammar)?.[0] ?? who - 1;
    return {
      ...proposal,
      source: [head, source[1]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/relative-head',
          span: rangeSpan(view, [who, source[1]]),
          reason: 'the name ends a clause about the one who speaks',
        },
      ],
    };
  });
