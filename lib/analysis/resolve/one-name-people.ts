import type { Token } from '../../text/tokens';
import type { ActorIndex } from './actor-index';
import { isGivenName } from './given-names';

const DIGITS = /^\d/;
const NOBLE = new Set(['lord', 'lady', 'baroness']);

/** 'the peer Lord Garvestone': a title that goes with the surname alone. */
const isNoble = (tokens: readonly Token[], words: readonly string[], at: number): boolean =>
  NOBLE.has(words[at - 1] ?? '') && tokens[at - 1]?.text !== words[at - 1] && words[at + 1] !== 'of';

/** Titles in capitals before a given name alone, which are then part of the name: 'Father Roman'. */
export const CLERGY = new Set(['father', 'brother', 'sister', ...NOBLE]);
const PAUSES = new Set([',', '–', '—', '(']);

/** 'with the call sign Gypsum', 'gave only his call sign, Badger', 'writing under the name Heron': what comrades call a soldier is the only name the text gives. */
function isCallSign(words: readonly string[], at: number): boolean {
  const end = words[at - 1] === ',' ? at - 2 : at - 1;
  const isPenName = words[at - 1] === 'name' && words[at - 2] === 'the' && words[at - 3] === 'under';
  return isPenName || words[end] === 'callsign' || (words[end] === 'sign' && words[end - 1] === 'call');
}

/**
 * True where the text gives somebody by a given name alone and says who that is: 'Roman, a 26-year-old commander',
 * 'soldier Max', 'a student named Sofiia', 'call sign Gypsum'.
 */
export function isIntroducedByGivenName(
  index: ActorIndex,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): boolean {
  const { definite, descriptions, indefinite, kin, nameless, naming, relatives } = index.grammar;
  const isNoun = (word: string): boolean => nameless.has(word) || descriptions.has(word) || kin.has(word);
  if (isCallSign(words, at) || isNoble(tokens, words, at)) return true;
  if (!isGivenName(index, words[at] ?? '')) return false;
  const before = words[at - 1] ?? '';
  const isCalled = tokens[at - 1]?.text === before && isNoun(before);
  // 'who gave his name as Taras', 'his name only as Taras'
  const isGiven =
    before === 'as' && (words[at - 2] === 'name' || (words[at - 2] === 'only' && words[at - 3] === 'name'));
  if (CLERGY.has(before) && tokens[at - 1]?.text !== before) return true;
  if (isCalled || isGiven || naming.has(before)) return true;
  if (before === ',' && isNoun(words[at - 2] ?? '')) return true;
  if (!PAUSES.has(tokens[at + 1]?.text ?? '')) return false;
  const next = words[at + 2] ?? '';
  return indefinite.has(next) || definite.has(next) || relatives.has(next) || DIGITS.test(next);
}
