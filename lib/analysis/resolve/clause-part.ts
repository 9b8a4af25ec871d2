import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Mention } from './entities';
import { isCapitalised } from './normal-form';
import { within } from './token-range';

const VERBAL = /(?:ed|s)$/;
const ADVERB = /ly$/;
/** What else may stand between a subject and its verb: 'neither confirmed nor denied'. */
const BEFORE_VERB = new Set(['also', 'later', 'neither', 'never']);
const APPOSITION = 24;
/** Words of the place that somebody is from. */
const LONGEST_HOME = 4;

/** A mark that opens or closes an apposition: 'Peskov, the spokesman, said' and 'His spokesman, Peskov, said'. */
const isPause = (mark: string | undefined): boolean => mark === ',' || mark === '—';

/** What part a name plays in its clause, judged by the words on both sides. */
export function clausePart(
  { grammar }: ActorIndex,
  { titles, tokens, words }: ArticleNames,
  first: number,
  last: number,
): Mention['part'] {
  if (grammar.genitive.has(words[last] ?? '')) return 'owner';
  if (speaksInRelative(grammar, words, last)) return 'acts';
  let opener = first - 1;
  while (opener >= 0 && opener > first - 9) {
    const word = words[opener] ?? '';
    // 'Secretary of State X': the 'of' is the title's.
    const title = titleEndingAt(titles, opener + 1);
    if (title) {
      opener = title.first - 1;
      continue;
    }
    const premodifies = grammar.honorifics.has(word) && !grammar.prepositions.has(word);
    const isStop = word === '.' && grammar.shortTitles.has(words[opener - 1] ?? '');
    if (!premodifies && !grammar.definite.has(word) && !isStop && !isCountryWord(grammar, word)) break;
    opener--;
  }
  const before = words[opener] ?? '';
  const isAside = asideBefore(grammar, words, opener);
  if (isInverted(grammar, tokens, words, opener)) return 'acts';
  if (isAgent(grammar, tokens, words, opener)) return isAside ? 'acts-aside' : 'acts';
  if (grammar.prepositions.has(before) && !grammar.clauseOpeners.has(before)) return 'oblique';
  let next = pastPlace(grammar, tokens, words, last);
  if (isPause(tokens[next]?.text)) {
    next = isPause(tokens[first - 1]?.text) ? next + 1 : pastAppositions(grammar, tokens, words, next);
  }
  while (ADVERB.test(words[next] ?? '') || BEFORE_VERB.has(words[next] ?? '')) next++;
  const verb = words[next] ?? '';
  const isVerb =
    grammar.auxiliaries.has(verb) ||
    (tokens[next]?.isWord === true &&
      tokens[next]?.text === tokens[next]?.lower &&
      !grammar.prepositions.has(verb) &&
      !grammar.afterName.has(verb) &&
      (VERBAL.test(verb) || grammar.pastTense.has(verb)));
  if (!isVerb) return 'other';
  return isAside ? 'acts-aside' : 'acts';
}

/** How many words a title may have. */
const LONGEST_TITLE = 6;

const titleEndingAt = (titles: ArticleNames['titles'], end: number): ArticleNames['titles'][number] | null =>
  within(titles, Math.max(0, end - LONGEST_TITLE), end).find((title) => title.last === end) ?? null;

/** 'X of Connecticut': past the place that somebody is from. */
function pastPlace(
  grammar: ActorIndex['grammar'],
  tokens: ArticleNames['tokens'],
  words: readonly string[],
  last: number,
): number {
  if (!grammar.belonging.has(words[last] ?? '') || !isCapitalised(tokens[last + 1]?.text ?? '')) return last;
  let next = last + 2;
  while (next < last + LONGEST_HOME && isCapitalised(tokens[next]?.text ?? '')) next++;
  return next;
}

/** Past what stands between commas behind a name: an apposition, an age, also both with a relative clause: ', 79, who …,'. */
function pastAppositions(
  grammar: ActorIndex['grammar'],
  tokens: ArticleNames['tokens'],
  words: readonly string[],
  at: number,
): number {
  // 'X, and Y, saw': a list and no apposition.
  if (grammar.conjunctions.has(words[at + 1] ?? '')) return at;
  for (let i = at + 1; i < at + APPOSITION; i++) {
    if (!isPause(tokens[i]?.text)) continue;
    return isPause(tokens[at]?.text) && grammar.relatives.has(words[i + 1] ?? '') && i === at + 2
      ? pastAppositions(grammar, tokens, words, i)
      : i + 1;
  }
  return at;
}

/** 'The delay upset X, who expressed …': whoever the clause then lets speak, whatever it was before. */
function speaksInRelative(
  grammar: ActorIndex['grammar'],
  words: ArticleNames['words'],
  last: number,
): boolean {
  if (words[last] !== ',' || words[last + 1] !== 'who') return false;
  let verb = last + 2;
  while (ADVERB.test(words[verb] ?? '') || words[verb] === 'also' || words[verb] === 'has') verb++;
  return grammar.saidBy.has(words[verb] ?? '');
}

/** How many words may stand before the verb of a sentence that begins with its place. */
const LONGEST_PLACE = 8;

/** 'In the crowd was X': the sentence begins with a place, and names its subject behind the verb. */
function isInverted(
  grammar: ActorIndex['grammar'],
  tokens: ArticleNames['tokens'],
  words: readonly string[],
  verb: number,
): boolean {
  if (!/^(?:was|were|is|are)$/.test(words[verb] ?? '')) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_PLACE) && tokens[i]?.isWord; i--)
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && grammar.prepositions.has(words[i] ?? '')) return true;
  return false;
}

/** How many words of titles may stand between 'by' and the name: 'by the minister of defence, head of the delegation, X'. */
const LONGEST_TITLES = 16;

/** 'This was announced by X', 'the agency wrote, citing X', 'I asked X whether': whoever says it, though no subject. */
function isAgent(
  grammar: ActorIndex['grammar'],
  tokens: ArticleNames['tokens'],
  words: readonly string[],
  opener: number,
): boolean {
  for (let at = opener; at > 0 && at > opener - LONGEST_TITLES; at--) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    if (grammar.citing.has(word)) return true;
    if (grammar.asking.has(word)) return grammar.pronouns.get(before) === 'speaker';
    if (grammar.agent.has(word)) return grammar.saidBy.has(before);
    const isTitle =
      grammar.honorifics.has(word) ||
      grammar.belonging.has(word) ||
      grammar.bodyWords.has(word) ||
      isCountryWord(grammar, word);
    if (!isTitle && !isPause(tokens[at]?.text) && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

const isCountryWord = (grammar: ActorIndex['grammar'], word: string): boolean => grammar.demonyms.has(word);

/** True if the clause opens with a word that makes it subordinate, a few words before. */
const asideBefore = (grammar: ActorIndex['grammar'], words: readonly string[], at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - 1); i--) if (grammar.clauseOpeners.has(words[i] ?? '')) return true;
  return false;
};
