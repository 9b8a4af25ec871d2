import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import type { Context } from './context';
import type { Entity } from './entities';
import { isCapitalised } from './normal-form';
import type { SourcePhrase } from './source-phrase';

/** How many tokens back the words are looked for that introduce a paper, and how long they may be. */
const BACK = 500;
const LONGEST = 16;
/** What may issue a paper. */
const ISSUERS: ReadonlySet<SourcePhrase['kind']> = new Set(['name', 'role', 'body', 'unknown-name']);
/** Bound for texts that are one long paragraph. */
const MOST_SOURCES = 40;
/** Adjectives between the article and the paper: 'a brief written statement'. */
const ADJECTIVES = 3;

/** The words that introduced a paper, and who issued it as they tell it; null if they do not. */
export interface IntroducedPaper {
  readonly span: Span;
  readonly issuer: { readonly phrase: SourcePhrase } | { readonly entity: Entity } | null;
}

/** Where 'a statement released on her behalf' begins, of the same noun and nearest before a source; -1 if nothing does. */
function introduction({ index, names, reader }: Context, source: Span): number {
  const { documents, indefinite } = index.grammar;
  const [first, last] = reader.tokensOf(source);
  const noun = names.words.slice(first, last).find((word) => documents.has(word));
  for (let i = first - 1; noun && i >= Math.max(0, first - BACK); i--) {
    if (names.words[i] !== noun) continue;
    for (let k = i - 1; k >= i - 1 - ADJECTIVES && names.tokens[k]?.isWord; k--)
      if (indefinite.has(names.words[k] ?? '')) return k;
  }
  return -1;
}

/** The end of the phrase that begins at a token: before the first stop, verb or clause. */
function phraseEnd({ index, names }: Context, first: number): number {
  const { auxiliaries, clauseOpeners, genitive } = index.grammar;
  let i = first + 1;
  for (; i < Math.min(names.words.length, first + LONGEST); i++) {
    const word = names.words[i] ?? '';
    if (!names.tokens[i]?.isWord && !genitive.has(word)) break;
    if (auxiliaries.has(word) || clauseOpeners.has(word)) break;
  }
  return i;
}

/** Who speaks or acts in the sentence that introduces a paper: 'Lind said in a statement', 'The court issued a statement'. */
function givenBy({ discourse, index, input, names }: Context, first: number): Entity | null {
  const { issuing, speakingIn } = index.grammar;
  const start = names.tokens[first]?.start ?? 0;
  const before = names.words[first - 1] ?? '';
  const { sentences } = input.document;
  const sentence =
    sentences[indexAtOrBefore(sentences.length, (i) => sentences[i]?.span[0] ?? 0, start)]?.span;
  if (!sentence || !(issuing.has(before) || speakingIn.has(before))) return null;
  const spoke = discourse.sources
    .slice(-MOST_SOURCES)
    .filter((s) => sentence[0] <= s.at && s.at < sentence[1]);
  const acts = discourse.between(sentence[0], start).filter((m) => m.part === 'acts' && !m.reported);
  const last = spoke.length > 0 ? spoke[spoke.length - 1] : acts[acts.length - 1];
  return last?.entity.ref ? last.entity : null;
}

/** The paper that 'the statement' goes back to, if the text introduced one of that name before; null if it did not. */
export function introducedPaper(context: Context, source: Span): IntroducedPaper | null {
  const { names, reader } = context;
  const first = introduction(context, source);
  const start = names.tokens[first]?.start;
  if (start === undefined) return null;
  const last = phraseEnd(context, first);
  const span: Span = [start, names.tokens[last - 1]?.end ?? start];
  const phrase = reader.read(first, last);
  // 'in a Truth Social Post': the paper's own name is no issuer.
  const isCalled = names.tokens
    .slice(first, last)
    .some((token) => context.index.grammar.documents.has(token.lower) && isCapitalised(token.text));
  if (!isCalled && (phrase.kind === 'document' ? phrase.owner !== null : ISSUERS.has(phrase.kind)))
    return { span, issuer: { phrase } };
  const entity = givenBy(context, first);
  return { span, issuer: entity ? { entity } : null };
}
