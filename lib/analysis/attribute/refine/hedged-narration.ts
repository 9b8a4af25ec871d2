import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

/** Adverbs with which a reporter leaves it open who says so. */
const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);
/** Verbs that a reporter's own subject takes: 'the road appears closed', 'the guards are expected to leave'. */
const RAISED =
  /^(?:appears?|appeared|seems?|seemed|is intended|are intended|(?:is|are|was|were|be) (?:widely )?expected)$/;

const SHORTEST = 2;
const LONGEST_SPEAKER = 8;

const cueWords = (view: TokenView, [first, last]: TokenRange): string =>
  view.words.slice(first, last).join(' ');

function isHedge(view: TokenView, { cue, source, content }: Proposal): boolean {
  const [left, right] = content;
  if (!cue || (view.quoteOf[cue[0]] ?? -1) >= 0) return false;
  const words = cueWords(view, cue);
  if (HEARSAY.has(words)) return true;
  const verb = words.replace(
    /^(?:do|does|did|will|would|can|could|may|might) (?:not )?(?=appear|seem|be )/,
    '',
  );
  return source === null && !!left && !!right && left[1] <= cue[0] && RAISED.test(verb);
}

/** 'Lind appeared to rule out a road': what she seems to have said, by her verb of speech; null if it is another verb. */
function seemingReport(view: TokenView, proposal: Proposal, grammar: AttributionGrammar): Proposal | null {
  const { cue, content } = proposal;
  const [left, right] = content;
  const word = view.words[(right?.[0] ?? 0) + 1] ?? '';
  if (!cue || !left || !right || view.words[right[0]] !== 'to' || !grammar.cueVerbs.has(word)) return null;
  const particle = grammar.particles.get(word)?.has(view.words[right[0] + 2] ?? '') ?? false;
  const from = right[0] + (particle ? 3 : 2);
  if (right[1] - from < SHORTEST || !isSpeaker(view, left, grammar)) return null;
  return { ...proposal, source: left, cue: [cue[0], from], content: [[from, right[1]]] };
}

/** True for a name or a few words with a role: somebody who can speak. */
const isSpeaker = (view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): boolean =>
  last - first <= LONGEST_SPEAKER &&
  (grammar.roleNouns.has(view.words[last - 1] ?? '') ||
    grammar.pronouns.has(view.words[last - 1] ?? '') ||
    /^\p{Lu}/u.test(view.tokens[last - 1]?.text ?? ''));

/** 'The road reportedly stays shut', 'the guards appear to have left': the reporter's own words, hedged; nobody said them. */
export const hedgedNarration: Refiner = (view, proposals, grammar) =>
  proposals.flatMap((proposal): Proposal[] => {
    if (!isHedge(view, proposal)) return [proposal];
    const { content } = proposal;
    const quoted = content.some(([first, last]) =>
      view.quoteOf.subarray(first, last).some((quote) => quote >= 0),
    );
    if (quoted) return [proposal];
    const report = seemingReport(view, proposal, grammar);
    return report ? [report] : [];
  });
