import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { TokenRange, TokenView } from '../token-view';

const MAXIMUM = 30;
const JOINS = new Set(['-', "'s", "'", '’', '&', '–', '.', '/']);
const LINKS = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'and', 'on', 'with']);

const capital = (view: TokenView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]?.text ?? '');

/** True if the token can stand inside a noun phrase. */
function nominal(view: TokenView, i: number, grammar: AttributionGrammar): boolean {
  const word = view.words[i];
  const token = view.tokens[i];
  if (word === undefined || !token?.isWord) return word !== undefined && JOINS.has(word);
  if (capital(view, i) && !grammar.prepositions.has(word) && !grammar.clauseBreaks.has(word)) return true;
  if (grammar.determiners.has(word) || grammar.pronouns.has(word) || word === "'s") return true;
  return !(
    grammar.auxiliaries.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.clauseBreaks.has(word) ||
    (grammar.cueVerbs.has(word) && !grammar.roleNouns.has(word)) ||
    grammar.timeWords.has(word) ||
    /(?:ed|ly)$/.test(word)
  );
}

const names = (view: TokenView, i: number, grammar: AttributionGrammar): boolean => {
  const word = view.words[i] ?? '';
  return capital(view, i) || grammar.pronouns.has(word) || grammar.roleNouns.has(word) || /s$/.test(word);
};

/** Cuts leading and trailing tokens that cannot begin or end a source; null if nothing that names anyone is left. */
function trim(view: TokenView, [from, to]: TokenRange, grammar: AttributionGrammar): TokenRange | null {
  let first = from;
  let last = to;
  const loose = (i: number) => {
    const word = view.words[i] ?? '';
    return !view.tokens[i]?.isWord || LINKS.has(word) || word === "'s" || grammar.timeWords.has(word);
  };
  while (first < last && loose(first)) first++;
  while (first < last && loose(last - 1)) last--;
  for (let i = first; i < last; i++) if (names(view, i, grammar)) return [first, last];
  return null;
}

/** The noun phrase that ends right before token `end`, with an apposition between commas; null if none names a source. */
export function nounPhraseBefore(
  view: TokenView,
  end: number,
  floor: number,
  grammar: AttributionGrammar,
): TokenRange | null {
  const lowest = Math.max(floor, end - MAXIMUM);
  let at = end;
  if (view.words[at - 1] === ',') {
    let comma = at - 2;
    while (comma > lowest && view.words[comma] !== ',' && view.quoteOf[comma] === view.quoteOf[at]) comma--;
    if (view.words[comma] !== ',') return null;
    at = comma;
    const head = nounPhraseBefore(view, at, floor, grammar);
    return head && [head[0], end - 1];
  }
  const quote = view.quoteOf[at - 1];
  let links = 0;
  while (at > lowest && view.quoteOf[at - 1] === quote) {
    const word = view.words[at - 1] ?? '';
    // 'a plan that Moscow …': what stands before the conjunction is no part of the subject.
    if (word === 'that' && at < end && capital(view, at)) break;
    if (LINKS.has(word) && at - 1 > lowest && nominal(view, at - 2, grammar) && links < 3) links++;
    else if (!nominal(view, at - 1, grammar)) break;
    at--;
  }
  return trim(view, [at, end], grammar);
}

/**
 * The noun phrase that begins at token `start`, with an apposition after a comma (`closed`: only if a second comma
 * closes it); null if none names a source.
 */
export function nounPhraseAfter(
  view: TokenView,
  start: number,
  ceiling: number,
  grammar: AttributionGrammar,
  closed = false,
): TokenRange | null {
  const highest = Math.min(ceiling, start + MAXIMUM);
  const quote = view.quoteOf[start];
  let at = start;
  while (at < highest && view.quoteOf[at] === quote) {
    const word = view.words[at] ?? '';
    if (
      LINKS.has(word) &&
      at > start &&
      nominal(view, at + 1, grammar) &&
      !grammar.timeWords.has(view.words[at + 1] ?? '')
    ) {
      if (word === 'to' || word === 'with' || word === 'on') break;
    } else if (!nominal(view, at, grammar)) break;
    at++;
  }
  const head = trim(view, [start, at], grammar);
  if (!head || view.words[at] !== ',' || grammar.pronouns.has(view.words[start] ?? '')) return head;
  const opener = view.words[at + 1] ?? '';
  if (!grammar.determiners.has(opener) && !grammar.roleNouns.has(opener)) return head;
  let close = at + 1;
  while (
    close < highest &&
    view.words[close] !== ',' &&
    view.words[close] !== '.' &&
    view.quoteOf[close] === quote
  ) {
    if (grammar.cueVerbs.has(view.words[close] ?? '')) return head;
    close++;
  }
  return closed && view.words[close] !== ',' ? head : [head[0], close];
}
