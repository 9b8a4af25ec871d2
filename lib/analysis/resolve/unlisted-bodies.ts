import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';
import type { Token } from '../../text/tokens';
import type { NameMatch } from './find-names';
import { isCapitalised } from './normal-form';
import type { TokenRange } from './token-range';

const LONGEST = 8;
const LINKS = new Set(['of', 'for', 'on', 'and', 'the']);

/**
 * Names of institutes, universities, parties: a capitalised word for a body with the capitals around it, over 'of', 'for',
 * 'on' ('Kyiv School of Economics'); a title ends it ('Press Secretary'). A listed body's name is left alone unless 'on' or 'for' makes it another's.
 */
export function unlistedBodies(
  tokens: readonly Token[],
  words: readonly string[],
  matches: readonly NameMatch[],
  { bodyWords, definite, descriptions, firstNames, honorifics, notNames }: ReferenceGrammar,
  shouting: (token: number) => boolean,
): TokenRange[] {
  const listed = new Map<number, NameMatch>();
  for (const match of matches)
    if ((match.body && !match.body.metonym && !match.country) || match.people.length > 0)
      for (let i = match.first; i < match.last; i++) listed.set(i, match);
  const adjoins = (i: number): boolean => (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0) === 1;
  const capital = (i: number): boolean => isCapitalised(tokens[i]?.text ?? '') && !shouting(i);
  const found: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!bodyWords.has(words[i] ?? '') || !capital(i)) continue;
    const inside = listed.get(i);
    const next = words[i + 1];
    if (inside && !(inside.last === i + 1 && (next === 'on' || next === 'for') && capital(i + 2))) continue;
    let first = inside?.first ?? i;
    while (
      first > 0 &&
      i - first < LONGEST &&
      capital(first - 1) &&
      adjoins(first - 1) &&
      !listed.has(first - 1)
    )
      first--;
    // 'the 7th Army Corps'
    if (/^(?:st|nd|rd|th)$/.test(words[first - 1] ?? '') && /^\d+$/.test(words[first - 2] ?? '')) first -= 2;
    while (
      first < i &&
      (definite.has(words[first] ?? '') || (notNames.has(words[first] ?? '') && !isName(words[first])))
    )
      first++;
    let last = i + 1;
    for (let at = last; at < i + LONGEST && adjoins(at - 1); at++) {
      if (descriptions.has(words[at] ?? '') && !LINKS.has(words[at - 1] ?? '')) break;
      // 'the Committee on Defence Pavel Horak': behind the body's words a full name begins.
      const names = firstNames.has(words[at] ?? '') && !LINKS.has(words[at - 1] ?? '') && capital(at + 1);
      if (names && at > i + 1 && adjoins(at)) break;
      if (capital(at) && !(listed.has(at) && !LINKS.has(words[at - 1] ?? ''))) last = at + 1;
      else if (!LINKS.has(words[at] ?? '')) break;
    }
    const own = words
      .slice(first, last)
      .filter((word) => !LINKS.has(word) && !honorifics.has(word) && !bodyWords.has(word));
    if (last - first >= 2 && own.length > 0) found.push({ first, last });
    i = Math.max(i, last - 1);
  }
  return found;
}

/** Points of the compass and parts of the world begin names of bodies too. */
const isName = (word: string | undefined): boolean =>
  /^(?:western|eastern|northern|southern|north|south|east|west|central|european|asian|african|american|middle|world|new|international|christian|muslim|jewish|orthodox|catholic|economic)$/.test(
    word ?? '',
  );
