import type { CoverageTerms } from '../../model/grammar/coverage-lexicon';
import type { LanguagePack } from '../../model/packs';
import { indexText, type TextDocument } from '../../text/document';
import { fold } from '../../text/fold';
import { type Term, TermMatcher } from '../../text/terms';

/** A term found in a sentence: its span in the text, and what it speaks of. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly terms: CoverageTerms;
}

/** One sentence with the terms found in it. */
export interface SentenceHits {
  readonly hits: readonly TermHit[];
}

const isCapitalsOnly = (phrase: string): boolean => /^[\p{Lu}\p{N}.]+$/u.test(phrase);

/** Finds a language's coverage terms, sentence by sentence. A term within a longer one of the same kind is not counted. */
export function createTermFinder(pack: LanguagePack): (text: string) => readonly SentenceHits[] {
  const terms: Term<CoverageTerms>[] = (pack.coverage?.terms ?? []).flatMap((row) =>
    row.phrases.map((phrase) => ({ phrase, value: row, exactCase: isCapitalsOnly(phrase) })),
  );
  const matcher = new TermMatcher(terms);
  return (text) => sentenceHits(indexText(text, pack.abbreviations), matcher);
}

function sentenceHits(
  { tokens, sentences }: TextDocument,
  matcher: TermMatcher<CoverageTerms>,
): SentenceHits[] {
  const seen = new Map<string, string>();
  const folded = tokens.map(({ lower }) => {
    let form = seen.get(lower);
    if (form === undefined) {
      form = fold(lower);
      seen.set(lower, form);
    }
    return form;
  });
  const matches = matcher.find(tokens, folded).sort((a, b) => a.first - b.first || b.last - a.last);
  const result: SentenceHits[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const hits: TermHit[] = [];
    let covered = -1;
    for (; at < matches.length; at++) {
      const match = matches[at];
      if (!match || match.first >= sentence.last) break;
      const frames = isFrame(match.value);
      if (!frames && match.last <= covered) continue;
      if (!frames) covered = match.last;
      hits.push({ start: match.start, end: match.end, terms: match.value });
    }
    result.push({ hits });
  }
  return result;
}

const isFrame = ({ topic }: CoverageTerms): boolean =>
  topic === 'ukraine' || topic === 'russia' || topic === 'war';
