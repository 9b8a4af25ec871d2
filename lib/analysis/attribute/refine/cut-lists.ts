import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Tokens of the list that are looked at. */
const LONGEST = 40;

/** True if the content is a noun phrase without a verb or quotation, right before a comma. */
function breaksOff(view: TokenView, [first, last]: TokenRange): boolean {
  if (view.words[last] !== ',' || view.sentenceOf[last] !== view.sentenceOf[first]) return false;
  for (let i = first; i < last; i++)
    if ((view.quoteOf[i] ?? -1) >= 0 || view.verbs?.[i] === 1 || view.words[i] === 'that') return false;
  return view.verbs !== null;
}

/** True if the words from the comma on are the rest of a list ('X, Y and Z') that a verb or infinitive follows. */
function goesOn(view: TokenView, comma: number, end: number, needsInfinitive: boolean): boolean {
  let joined = -1;
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST); i++) {
    const word = view.words[i] ?? '';
    if ((view.quoteOf[i] ?? -1) >= 0) return false;
    if (word === 'and') joined = i;
    const infinitive = word === 'to' && view.verbs?.[i + 1] === 1;
    if (infinitive || view.verbs?.[i] === 1)
      return joined > 0 && i > joined + 1 && view.words[i - 1] !== ',' && infinitive === needsInfinitive;
  }
  return false;
}

/** 'Lind urged the union, the towns and the guards to wait': a list of which only the first item was read goes on. */
export const cutLists: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [only, more] = content;
    if (!cue || !only || more || only[0] < cue[1] || !breaksOff(view, only)) return proposal;
    const urges = grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') === 'urge';
    if (!urges && view.words[cue[0]] !== 'according') return proposal;
    let [, end] = view.sentences[view.sentenceOf[only[0]] ?? 0] ?? only;
    if (!goesOn(view, only[1], end, urges)) return proposal;
    while (end > only[1] && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
    return endedAt(proposal, end, {
      rule: 'refine/cut-list',
      span: rangeSpan(view, [only[1], end]),
      reason: 'the list goes on behind its first item',
    });
  });
