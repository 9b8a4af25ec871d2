import { GOVERNING } from './government';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** "Dismissed claims that the talks had failed": what is refused is the clause, whose own predicate counts as well. */
export function isEmbedded(sentence: StanceSentence, mention: Mention, left: readonly Operator[]): boolean {
  const refusal = left.findLast((o) => GOVERNING.has(o.value) && o.last <= mention.first);
  return refusal?.value === 'refuse' && opensContent(sentence, refusal, mention);
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
