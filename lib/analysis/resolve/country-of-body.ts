import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import type { Context } from './context';
import { within } from './token-range';

/** The longest name of a capital, in tokens. */
const PLACE = 4;
const LOOK_BACK = 3;
/** Bound for texts that are one long paragraph. */
const MOST_MATCHES = 200;

/** 'In Riga, the foreign ministry …': the country whose capital the sentence begins with, right before the source; null if none. */
export function countryOfPlace({ names, reader }: Context, source: Span): string | null {
  const [first] = reader.tokensOf(source);
  if (names.words[first - 1] !== ',') return null;
  const place = within(names.matches, first - PLACE, first - 1).find((m) => m.last === first - 1);
  const isPlace = place?.country?.form === 'capital' && names.words[place.first - 1] === 'in';
  return isPlace ? (place.country?.code ?? null) : null;
}

/** 'the country's ministry': of the country that the text speaks of. */
export function isOfOwnLand({ index, names, reader }: Context, source: Span): boolean {
  const [first, last] = reader.tokensOf(source);
  const { genitive, lands } = index.grammar;
  return names.words
    .slice(first, last)
    .some((w, i) => lands.has(w) && genitive.has(names.words[first + i + 1] ?? ''));
}

/**
 * The one country spoken of before a source, in its paragraph or the nearest one before that speaks of any; what the
 * source itself speaks of ('Freedonia has lost a ship, the ministry said') does not tell whose it is.
 */
export function countrySpokenOf({ names, discourse, ofSource }: Context, source: Span): string | null {
  const [at] = source;
  const own = ofSource(source).flatMap((said) => said.content);
  const paragraph = discourse.paragraphOf(at);
  for (let p = paragraph; p >= Math.max(0, paragraph - LOOK_BACK); p--) {
    const [from, to] = discourse.paragraphSpan(p);
    const codes = new Set<string>();
    const startOf = (i: number): number => names.tokens[names.matches[i]?.first ?? 0]?.start ?? 0;
    const first = indexAtOrBefore(names.matches.length, startOf, from - 1) + 1;
    const last = indexAtOrBefore(names.matches.length, startOf, Math.min(to, at) - 1) + 1;
    for (const match of names.matches.slice(Math.max(first, last - MOST_MATCHES), last)) {
      const start = names.tokens[match.first]?.start ?? 0;
      if (own.some(([begin, end]) => begin <= start && start < end)) continue;
      const code = match.country?.code ?? match.body?.actor.side ?? match.people[0]?.actor.country;
      if (code) codes.add(code);
    }
    const [only] = codes;
    if (codes.size === 1 && only) return only;
    if (codes.size > 1) return null;
  }
  return null;
}
