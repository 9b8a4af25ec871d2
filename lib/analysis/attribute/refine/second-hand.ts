import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';

const CONFIDENCE = 0.6;
/** Tokens between the outer cue and the inner speaker: 'said (that) Horak had told'. */
const NEAR = 4;
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us']);
const PERFECT = new Set(['had', 'has', 'have']);

/** 'Lind said Horak had told him the road was mined': within her words somebody else's are reported, at second hand. */
export const secondHand: Refiner = (view, proposals, grammar) => {
  const heads = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[1] - 1] : [])));
  const outer = proposals.filter(({ cue, content }) => cue !== null && (content[0]?.[0] ?? 0) >= cue[1]);
  const starts = new Map<number, Proposal>();
  for (const proposal of outer) {
    const [first] = contentExtent(proposal);
    for (let i = first; i < first + NEAR; i++) starts.set(i, proposal);
  }
  if (starts.size === 0) return proposals;
  const found = proposeByRules(view, grammar).flatMap((inner): Proposal[] => {
    const { cue, source, content } = inner;
    const [from, to] = contentExtent(inner);
    const around = source ? starts.get(source[0]) : undefined;
    if (!cue || !source || !around || heads.has(cue[1] - 1) || source[1] > cue[0] || from < cue[1]) return [];
    const told = grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') === 'tell';
    if (!told || !PERFECT.has(view.words[cue[0]] ?? '')) return [];
    const last = Math.min(to, contentExtent(around)[1]);
    const clause = OBJECTS.has(view.words[from] ?? '') ? from + 1 : from;
    if (last - clause < 3 || content.length !== 1) return [];
    return [{ ...inner, content: [[clause, last]], confidence: CONFIDENCE }];
  });
  return found.length === 0 ? proposals : [...proposals, ...found];
};
