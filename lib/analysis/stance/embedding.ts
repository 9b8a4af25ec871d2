import { GOVERNING } from './government';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** "Dismissed claims that the talks had failed": what is refused is the clause, whose own predicate counts as well. */
export function isEmbedded(sentence: StanceSentence, mention: Mention, left: readonly Operator[]): boolean {
  const refusal = left.findLast((o) => GOVERNING.has(o.value) && o.last <= mention.first);
  if (!refusal || !opensContent(sentence, refusal, mention)) return false;
  return refusal.value === 'refuse' || (refusal.value === 'want' && namesClaim(sentence, refusal, mention));
}

/** "Welcomed the statement that membership was out of the question": what is welcomed is what the clause says. */
const namesClaim = ({ tokens, words }: StanceSentence, operator: Operator, mention: Mention): boolean =>
  tokens.slice(operator.first, mention.first).some(
    (t, i, all) =>
      words.claimNouns.has(t.word) &&
      words.complementizers.has(all[i + 1]?.word ?? '') &&
      // A demand that something be done is no claim that it is so.
      (operator.first + i >= operator.last || words.heldNouns.has(t.word)),
  );

/** "Regretted that they had shied away", "rejected the suggestion that it might send": the clause names the deed itself. */
export function tellsDeed(
  { tokens, words }: StanceSentence,
  mention: Mention,
  heads: readonly string[],
): boolean {
  const participle = words.participleEndings.some((ending) => tokens[mention.first]?.word.endsWith(ending));
  if (!mention.rule.deed && !participle) return false;
  const before = [1, 2].map((back) => tokens[mention.first - back]?.word ?? '');
  if (heads.some((head) => words.lamenting.has(head))) return before.some((word) => words.finite.has(word));
  return before.some((word) => words.modals.has(word));
}

/** True if an operator's object is a clause: "denied that", "rejected claims that". */
export function opensContent(
  { tokens, words }: StanceSentence,
  operator: Operator,
  mention: Mention,
): boolean {
  for (let i = operator.last - 1; i < mention.first; i++) {
    if (!words.complementizers.has(tokens[i]?.word ?? '')) continue;
    return i <= operator.last || words.claimNouns.has(tokens[i - 1]?.word ?? '');
  }
  return false;
}

/** "… that the assets would be used": a verb that leaves the sign as it is. */
export function isKnownVerb({ tokens, words }: StanceSentence, predicate: readonly Operator[]): boolean {
  const modal = predicate.at(-1);
  if (!modal) return false;
  let at = modal.last;
  while (words.finite.has(tokens[at]?.word ?? '')) at++;
  const verb = tokens[at]?.word ?? '';
  return words.knownPassives.has(verb) || words.transparentVerbs.has(verb);
}
