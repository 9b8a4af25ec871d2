import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';
import type { Token } from '../../text/tokens';
import { isCapitalised } from './normal-form';

/** How many words may stand between a determiner and the noun for a kind of body. */
const LONGEST_KIND = 6;
const PAUSES = new Set([',', '–', '—', '-', '(']);
const ENDS = new Set([',', '.', '–', '—', '-', ')', ';']);

/**
 * Names of one word, in normal form, that the text introduces as a body's: 'the carrier Altavia', 'Altavia, a rail company,',
 * 'the operator, Altavia,'. A person's name stands nowhere there.
 */
export function introducedBodies(
  tokens: readonly Token[],
  words: readonly string[],
  grammar: ReferenceGrammar,
): ReadonlySet<string> {
  const { bodyKinds, firstNames, honorifics, notNames } = grammar;
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i] ?? '';
    const isName =
      tokens[i]?.isWord &&
      isCapitalised(tokens[i]?.text ?? '') &&
      !firstNames.has(word) &&
      !notNames.has(word) &&
      !honorifics.has(word) &&
      !grammar.demonyms.has(word);
    if (!isName) continue;
    const end = pastHyphens(tokens, i);
    if (isCapitalised(tokens[end]?.text ?? '')) continue;
    const before = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    const isCalled = bodyKinds.has(tokens[before]?.text ?? '') && isDefinite(tokens, words, grammar, before);
    const isApart = before < i - 1;
    const goesOn = isApart ? ENDS.has(tokens[end]?.text ?? '') : !isOthersVerb(grammar, words[end] ?? '');
    if ((isCalled && goesOn) || isExplained(tokens, words, grammar, end))
      found.add(words.slice(i, end).join(''));
    i = end - 1;
  }
  return found;
}

/** Where a name joined by hyphens ends. */
function pastHyphens(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    tokens[end]?.text === '-' &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    tokens[end + 1]?.start === tokens[end]?.end
  )
    end += 2;
  return end;
}

/** 'the company Novak founded': whose verb follows is somebody. */
const isOthersVerb = ({ pastTense, saidBy }: ReferenceGrammar, word: string): boolean =>
  (word.endsWith('ed') || pastTense.has(word)) && !saidBy.has(word);

/** True if a determiner stands before the noun with nothing but lower-case words and adjectives of countries between. */
function isDefinite(
  tokens: readonly Token[],
  words: readonly string[],
  { definite, demonyms, indefinite, prepositions }: ReferenceGrammar,
  noun: number,
): boolean {
  for (let k = noun - 1; k >= noun - LONGEST_KIND && tokens[k]?.isWord; k--) {
    const word = words[k] ?? '';
    if (definite.has(word) || indefinite.has(word)) return true;
    if (prepositions.has(word) || (isCapitalised(tokens[k]?.text ?? '') && !demonyms.has(word))) return false;
  }
  return false;
}

/** 'X, the largest power company,': an apposition with a kind of body as its head. */
function isExplained(
  tokens: readonly Token[],
  words: readonly string[],
  { bodyKinds, definite, indefinite, prepositions }: ReferenceGrammar,
  pause: number,
): boolean {
  const opener = words[pause + 1] ?? '';
  if (!PAUSES.has(tokens[pause]?.text ?? '') || !(definite.has(opener) || indefinite.has(opener)))
    return false;
  for (let k = pause + 2; k <= pause + 2 * LONGEST_KIND; k++) {
    const isHyphen = tokens[k]?.text === '-' && tokens[k]?.start === tokens[k - 1]?.end;
    if (isHyphen || (tokens[k]?.isWord && !prepositions.has(words[k] ?? ''))) continue;
    const closes = ENDS.has(tokens[k]?.text ?? '') || prepositions.has(words[k] ?? '');
    return closes && bodyKinds.has(tokens[k - 1]?.text ?? '');
  }
  return false;
}
