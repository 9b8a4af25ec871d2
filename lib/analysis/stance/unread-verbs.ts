import type { Clause } from './clauses';
import { GOVERNING } from './government';
import { isKnown } from './known-words';
import type { Scope } from './scope';
import type { Mention, StanceSentence } from './stance-sentence';

/**
 * True if a verb no rule knows stands between what governs a mention and the mention ("must bury the talks", "will not
 * tire of demanding", "ready to whitewash the annexation"): what it does to the position cannot be told.
 */
export function hasUnreadVerb(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left }: Scope,
): boolean {
  const { tokens, words } = sentence;
  const word = (at: number) => tokens[at]?.word ?? '';
  const outside = left.filter((o) => o.first < mention.first);
  const start = outside[0]?.first ?? Math.max(clause.first, mention.first);
  for (let i = start; i < mention.first; i++) {
    const modal = words.modals.has(word(i));
    const negation = words.verbNegations.has(word(i));
    const infinitive = words.infinitiveMark.has(word(i));
    const gerund = isUnknownGerund(sentence, i, mention);
    if (gerund) return true;
    if (!modal && !negation && !infinitive) continue;
    let at = i + 1;
    while (at < mention.first && (isPassedOver(sentence, at) || isInPhrase(sentence, at))) at++;
    if (at >= mention.first || isKnown(sentence, at) || isBesideThePath(sentence, at, mention)) continue;
    // After "to be", "must have": a participle; "to do major sanctions" has an adjective.
    const auxiliary = words.finite.has(word(at - 1)) && !words.modals.has(word(at - 1));
    if (auxiliary && !words.participleEndings.some((ending) => word(at).endsWith(ending))) continue;
    if (infinitive && !auxiliary && !takesObject(sentence, at, mention)) continue;
    return true;
  }
  return false;
}

/** "Should none the less speak": a phrase that stands for an adverb. */
const isInPhrase = ({ tokens, words }: StanceSentence, at: number): boolean =>
  [0, 1, 2].some((back) =>
    words.adverbPhrases.has(
      tokens
        .slice(Math.max(0, at - back), at - back + 3)
        .map((t) => t.word)
        .join(' '),
    ),
  );

/** "To brief their leaders and continue working on a deal": another verb takes the unknown one's place. */
function isBesideThePath(
  { tokens, words, operators }: StanceSentence,
  at: number,
  mention: Mention,
): boolean {
  const joint = tokens.findIndex(
    (t, k) => k > at && k < mention.first && (t.word === ',' || words.joints.has(t.word)),
  );
  return (
    joint > 0 && operators.some((o) => o.first > joint && o.last <= mention.first && GOVERNING.has(o.value))
  );
}

/** Adverbs, auxiliaries and the like between a modal or negation and its verb. */
function isPassedOver({ tokens, words, operators }: StanceSentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (operators.some((o) => o.first <= at && at < o.last && o.value !== 'negate')) return false;
  return (
    words.finite.has(word) ||
    words.verbNegations.has(word) ||
    words.infinitiveMark.has(word) ||
    words.adverbs.has(word) ||
    words.adverbEndings.some((ending) => word.endsWith(ending))
  );
}

/** "to bury the …", "to tire of": a verb; "to substantive talks" has an adjective. */
function takesObject({ tokens, words }: StanceSentence, at: number, mention: Mention): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (at + 1 === mention.first) return !words.adjectiveEndings.some((ending) => word.endsWith(ending));
  return words.nounMarkers.has(next) || words.verbParticles.has(next);
}

/** "insist on whitewashing the …": a gerund right before its object. */
function isUnknownGerund(sentence: StanceSentence, at: number, mention: Mention): boolean {
  const { tokens, words } = sentence;
  const word = tokens[at]?.word ?? '';
  if (word.length < 6 || !word.endsWith(words.gerundEnding) || isKnown(sentence, at)) return false;
  if (words.adjectivalGerunds.has(word) || words.nounMarkers.has(tokens[at - 1]?.word ?? '')) return false;
  return at + 1 === mention.first || words.nounMarkers.has(tokens[at + 1]?.word ?? '');
}
