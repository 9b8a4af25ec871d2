import type { Span } from '../../model/span';
import type { Sentence } from '../../text/sentences';
import type { TermMatch } from '../../text/terms';
import type { Token } from '../../text/tokens';
import type { StageInput } from '../stage';
import type { ActorIndex, TitleValue } from './actor-index';
import { findNames, type NameMatch } from './find-names';
import { introducedBodies } from './introduced-bodies';
import { isCapitalised, normalWords } from './normal-form';
import type { People } from './people';
import { readPeople } from './read-people';
import type { TokenRange } from './token-range';
import { unlistedBodies } from './unlisted-bodies';

/** All that an article's text names, found once: tokens in normal form, names, people and titles. */
export interface ArticleNames {
  readonly input: StageInput;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly matches: readonly NameMatch[];
  readonly people: People;
  readonly titles: readonly TermMatch<TitleValue>[];
  /** Countries and blocs the article speaks of, by code. */
  readonly countries: ReadonlySet<string>;
  /** ISO day of the article. */
  readonly day: string | null;
}

/** So much of a text without an address tells it from others. */
const OPENING_LETTERS = 60;
const HEADLINE_SHARE = 0.65;
const HEADLINE_WORDS = 4;

/** Tokens of lines without a full stop that capitalise most of their words: there a capital letter says nothing. */
function shoutingTokens(tokens: readonly Token[], paragraphs: readonly Span[]): ReadonlySet<number> {
  const shouting = new Set<number>();
  let at = 0;
  for (const [start, end] of paragraphs) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    let long = 0;
    let capitals = 0;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) {
      const word = tokens[at]?.text ?? '';
      if (word.length < 4) continue;
      long++;
      if (isCapitalised(word)) capitals++;
    }
    if (long >= HEADLINE_WORDS && capitals / long > HEADLINE_SHARE && tokens[at - 1]?.text !== '.')
      for (let i = first; i < at; i++) shouting.add(i);
  }
  return shouting;
}

const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '—', '–', '-']);

/** First words of sentences, also after an opening quotation mark or dash. */
function sentenceStarts(tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { first } of sentences) starts.add(first);
  for (let i = 0; i < tokens.length; i++)
    if (OPENING.has(tokens[i]?.text ?? '') || tokens[i]?.text === ':') starts.add(i + 1);
  return starts;
}

/** Names that lie in no unlisted body's name. */
function outside(listed: readonly NameMatch[], unlisted: readonly TokenRange[]): NameMatch[] {
  const taken = new Set<number>();
  for (const { first, last } of unlisted) for (let i = first; i < last; i++) taken.add(i);
  return listed.filter(({ first, last }) => !(taken.has(first) && taken.has(last - 1)));
}

/** Finds what an article names. */
export function readArticleNames(index: ActorIndex, input: StageInput): ArticleNames {
  const { tokens, sentences, paragraphs, text } = input.document;
  const words = normalWords(tokens);
  const listed = findNames(index, tokens, words);
  const published = input.article.publishedAt?.slice(0, 10) ?? null;
  const day = published ?? input.seenOn;
  const shouting = shoutingTokens(tokens, paragraphs);
  const isShouting = (i: number): boolean => shouting.has(i);
  const unlisted = unlistedBodies(tokens, words, listed, index.grammar, isShouting);
  const matches = outside(listed, unlisted);
  const people = readPeople({
    index,
    text,
    tokens,
    words,
    matches,
    unlisted,
    introduced: introducedBodies(tokens, words, index.grammar),
    sentenceStarts: sentenceStarts(tokens, sentences),
    shouting: isShouting,
    day: published,
    article: input.article.canonicalUrl ?? input.article.url ?? text.slice(0, OPENING_LETTERS),
  });
  const countries = new Set(matches.flatMap((m) => m.country?.code ?? m.body?.actor.side ?? []));
  return { input, tokens, words, matches, people, titles: index.titles.find(tokens, words), countries, day };
}
