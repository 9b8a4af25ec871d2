import type { Stance } from '../../model/statement';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { Mention, StanceSentence } from './stance-sentence';
import type { StanceToken } from './stance-token';

const OUTCOME: Record<Exclude<Stance, 'unclear'>, string> = {
  support: 'so supports',
  oppose: 'so opposes',
  conditional: 'under a condition',
};

/** Words passed over by a rule are shown up to this many; more become an ellipsis. */
const MOST_PASSED = 4;
/** A condition longer than this many words is not repeated. */
const MOST_CONDITION = 14;

/** The deciding words in the order of the text: "'rules out' + 'ceasefire'" */
export function decidingWords(
  { tokens }: StanceSentence,
  mention: Mention,
  { operators }: Composition,
): string {
  const outside = operators.filter((o) => o.first < mention.first || o.last > mention.last);
  const where = mention.outside ? 'named outside these words' : 'before';
  const pointed = mention.named ? ` (for '${mention.named.words}' ${where})` : '';
  return [
    ...outside.map((o) => ({ first: o.first, words: quote(tokens.slice(o.first, o.last)) })),
    { first: mention.first, words: quote(mentionWords(tokens, mention)) + pointed },
  ]
    .sort((a, b) => a.first - b.first)
    .map((part) => part.words)
    .join(' + ');
}

/** What they come to, in words; `condition` are the words of the condition, if it stands in the sentence. */
export function outcomeOf(
  sentence: StanceSentence,
  mention: Mention,
  composed: Composition,
  stance: Stance,
  condition: Pick<Clause, 'first' | 'last'> | null,
): string {
  if (stance === 'unclear') return unclearBecause(sentence, mention, composed);
  if (stance !== 'conditional' || !condition) return OUTCOME[stance];
  return conditionInWords(sentence.tokens.slice(condition.first, condition.last));
}

/** Says under which condition; a long one is not repeated. */
export const conditionInWords = (words: readonly StanceToken[]): string =>
  words.length > MOST_CONDITION ? OUTCOME.conditional : `under the condition ${quote(words)}`;

function unclearBecause(sentence: StanceSentence, mention: Mention, composed: Composition): string {
  if (composed.held === 'other') return "another's position, not the speaker's";
  if (composed.held === 'speaker')
    return sentence.question ? 'asked, not said' : 'no position of the speaker';
  if (composed.unread) return 'in words that may mean either, so unclear';
  return mention.rule.kind === 'topic' && composed.operators.length === 0
    ? 'named, without a position on it'
    : 'no position of the speaker';
}

/** A rule's words, long stretches it passes over left out. */
function mentionWords(tokens: readonly StanceToken[], mention: Mention): readonly StanceToken[] {
  if (mention.passed.length <= MOST_PASSED) return tokens.slice(mention.first, mention.last);
  const passed = new Set(mention.passed);
  return tokens.slice(mention.first, mention.last).flatMap((token, i) => {
    if (!passed.has(mention.first + i)) return [token];
    return passed.has(mention.first + i - 1) ? [] : [{ ...token, token: { ...token.token, text: '…' } }];
  });
}

/** Tokens as read: a word that was written out in two is shown once, marks and clipped words stand close. */
const quote = (tokens: readonly StanceToken[]): string =>
  `'${tokens
    .filter((t, i, all) => t.token !== all[i - 1]?.token)
    .map((t) => t.token.text)
    .join(' ')
    .replace(/ (['’](?:s|re|ve|ll|d|m)|n['’]t)(?= |$)/g, '$1')
    .replace(/ ([,;:.])/g, '$1')
    .replace(/^[,;:]\s*|[,;:]$/g, '')}'`;
