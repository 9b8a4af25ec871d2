import type { Token } from '../../text/tokens';
import type { ActorIndex } from './actor-index';
import type { CapitalRun } from './capital-runs';
import type { NameMatch } from './find-names';
import { isGivenName } from './given-names';
import { isCapitalised } from './normal-form';
import { CLERGY } from './one-name-people';
import type { TokenRange } from './token-range';

/** A run of capitals without the titles around the name. */
export interface NamedRun {
  readonly run: CapitalRun;
  readonly name: readonly number[];
  /** The registry's people of that name or surname. */
  readonly match: NameMatch | null;
  /** Name tokens before the matched surname. */
  readonly given: readonly number[];
}

/** A name of nobody the registry knows. */
export interface UnlistedName extends TokenRange {
  readonly full: string;
  readonly surname: string;
  readonly isBody: boolean;
  readonly gender: 'm' | 'f' | null;
}

/** What stands after a name of father and son. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);
/** What begins names of churches and towns: 'St Sophia', 'Saint Malo'. */
const SAINTS: ReadonlySet<string> = new Set(['st', 'saint']);
/** Titles of somebody at the head of a place. */
const OFFICERS: ReadonlySet<string> = new Set(['governor', 'mayor']);
const MOST_PARTS = 5;
const LONGEST_MATCH = 5;

/** Reads runs of capitals as names: what in them is title, given name and surname. */
export class NameRuns {
  constructor(
    private readonly index: ActorIndex,
    private readonly tokens: readonly Token[],
    private readonly words: readonly string[],
    private readonly matchAt: ReadonlyMap<number, NameMatch>,
    private readonly starts: ReadonlySet<number>,
    private readonly shouting: (token: number) => boolean,
  ) {}

  /** The run without titles and other words before the name, and without days and the like after it. */
  read(run: CapitalRun): NamedRun {
    const { notNames } = this.index.grammar;
    let from = 0;
    const at = (i: number): number => run.name[i] ?? -1;
    while (from < run.name.length && !this.matchAt.has(at(from)) && this.isPrefix(at(from), run.first))
      from++;
    from = this.pastTitle(run.name, from);
    let to = run.name.length;
    const trails = (i: number): boolean => !this.tokens[i]?.isWord || notNames.has(this.words[i] ?? '');
    while (to > from + 1 && trails(at(to - 1)) && !this.isInMatch(at(to - 1))) to--;
    const name = run.name.slice(from, to);
    const surname = name.findIndex((i) => this.matchAt.has(i));
    const match = surname < 0 ? null : (this.matchAt.get(name[surname] ?? -1) ?? null);
    return { run, name, match, given: surname < 0 ? [] : name.slice(0, surname) };
  }

  /** Where the name begins behind a place or body and a title: 'Kharkiv Mayor Ihor Terekhov'; `from` if there is none. */
  private pastTitle(name: readonly number[], from: number): number {
    const { bodyWords, courtesies, descriptions, honorifics, notNames } = this.index.grammar;
    for (let k = name.length - 2; k > from; k--) {
      const before = this.words[name[k - 1] ?? -1] ?? '';
      const isTitle =
        !courtesies.has(before) &&
        (honorifics.has(before) || descriptions.has(before) || notNames.has(before) || bodyWords.has(before));
      const isLawmaker = descriptions.get(before)?.some((name) => name === 'lawmaker' || name === 'senator');
      const isAfterParty =
        k === name.length - 2 && (isLawmaker || name.slice(from, k - 1).every((i) => this.isAcronym(i)));
      if (
        isTitle &&
        (isAfterParty ||
          this.isNamedOfficer(name, from, k) ||
          isGivenName(this.index, this.words[name[k] ?? -1] ?? ''))
      )
        return isGivenName(this.index, this.words[name[from] ?? -1] ?? '') ? from : k;
    }
    return from;
  }

  /** 'Kursk Region Governor X Y': two words behind a title that one person bears, though the given name is in no list. */
  private isNamedOfficer(name: readonly number[], from: number, k: number): boolean {
    const { bodyWords, descriptions, honorifics, notNames } = this.index.grammar;
    const title = this.words[name[k - 1] ?? -1] ?? '';
    return (
      k === name.length - 2 &&
      k - 1 > from &&
      OFFICERS.has(title) &&
      descriptions.has(title) &&
      name.slice(k).every((i) => {
        const word = this.words[i] ?? '';
        return this.tokens[i]?.isWord && !bodyWords.has(word) && !notNames.has(word) && !honorifics.has(word);
      })
    );
  }

  /** 'PPP' of 'PPP Senator Nisar Jatoi'. */
  private isAcronym(i: number): boolean {
    return /^\p{Lu}{2,5}$/u.test(this.tokens[i]?.text ?? '');
  }

  private isPrefix(i: number, first: number): boolean {
    const { descriptions, honorifics, nameless, nationals, notNames } = this.index.grammar;
    const word = this.words[i] ?? '';
    const opensSentence = i === first && this.starts.has(i) && !isGivenName(this.index, word);
    return (
      !this.tokens[i]?.isWord ||
      honorifics.has(word) ||
      notNames.has(word) ||
      descriptions.has(word) ||
      nameless.has(word) ||
      (nationals.has(word) && this.words[i - 1] === 'the') ||
      (opensSentence && /(?:ing|ed|ly)$/.test(word))
    );
  }

  private isInMatch(token: number): boolean {
    for (let i = token; i > token - LONGEST_MATCH; i--)
      if ((this.matchAt.get(i)?.last ?? 0) > token) return true;
    return false;
  }

  firstWord(name: readonly number[]): string {
    return this.words[name.find((i) => this.tokens[i]?.isWord) ?? -1] ?? '';
  }

  /** A surname of the registry that stands as a given name before another surname: 'Martin' in 'Martin Green'. */
  isGivenFor(match: NameMatch, name: readonly number[]): boolean {
    const next = name.find((i) => i >= match.last && this.tokens[i]?.isWord);
    return (
      next !== undefined &&
      match.people.every((p) => p.bare) &&
      !this.matchAt.has(next) &&
      !this.shouting(match.first) &&
      !GENERATIONS.has(this.words[next] ?? '')
    );
  }

  /** The words before a surname look like a given name, not like the sentence's first word or a headline's. */
  isGivenBefore(given: readonly number[]): boolean {
    const head = given.find((i) => this.tokens[i]?.isWord);
    if (head === undefined) return false;
    const word = this.words[head] ?? '';
    if (isGivenName(this.index, word) || /^\p{Lu}\.?$/u.test(this.tokens[head]?.text ?? '')) return true;
    return !this.starts.has(head) && !this.shouting(head) && !this.index.grammar.bodyWords.has(word);
  }

  /** True if a title in capitals stands before a token: 'President Trump'. */
  isTitled(first: number): boolean {
    const { courtesies, honorifics, notNames, shortTitles } = this.index.grammar;
    const isShort = this.tokens[first - 1]?.text === '.' && shortTitles.has(this.words[first - 2] ?? '');
    const at = isShort ? first - 2 : first - 1;
    const word = this.words[at] ?? '';
    if (courtesies.has(word)) return false;
    return honorifics.has(word) && !notNames.has(word) && isCapitalised(this.tokens[at]?.text ?? '');
  }

  /** The words as the full name of somebody, or of a body, the registry does not know; null if they are no name. */
  unlisted(run: CapitalRun, name: readonly number[]): UnlistedName | null {
    const { bodyNames, bodyWords, firstNames, honorifics, nameParticles, notNames } = this.index.grammar;
    const parts = name.filter((i) => this.tokens[i]?.isWord);
    const [first] = parts;
    const full = this.surface(name);
    const own = parts.filter((i) => !nameParticles.has(this.words[i] ?? ''));
    if (first === undefined || parts.length < 2 || own.length > MOST_PARTS || !full.includes(' '))
      return null;
    const words = parts.map((i) => this.words[i] ?? '');
    const given = words[0] ?? '';
    if (nameParticles.has(given) || SAINTS.has(given)) return null;
    const isBody = words.some((word) => bodyWords.has(word) || bodyNames.has(word));
    // 'Brian A. Nichols': an initial between names is no article.
    const isTitle = (word: string, i: number): boolean =>
      (notNames.has(word) && !(word.length === 1 && i > 0 && i < words.length - 1)) ||
      (honorifics.has(word) && !GENERATIONS.has(word));
    if (!isBody) {
      const inCapitals = parts.every((i) => /^\p{Lu}+$/u.test(this.tokens[i]?.text ?? ''));
      if (words.some(isTitle) || ((this.shouting(first) || inCapitals) && !isGivenName(this.index, given)))
        return null;
    }
    return {
      first,
      last: (name[name.length - 1] ?? first) + 1,
      full,
      surname: words.filter((word) => !GENERATIONS.has(word)).pop() ?? '',
      isBody,
      gender: firstNames.get(given) ?? this.genderOfTitle(run, first),
    };
  }

  /** A single given name as somebody's only one; null in a line of capitals. */
  oneName(run: CapitalRun, at: number): { readonly full: string; readonly gender: 'm' | 'f' | null } | null {
    if (this.shouting(at) || run.last - at > 1) return null;
    const { firstNames } = this.index.grammar;
    const isClergy = at > run.first && CLERGY.has(this.words[at - 1] ?? '');
    return {
      full: this.surface(isClergy ? [at - 1, at] : [at]),
      gender: firstNames.get(this.words[at] ?? '') ?? null,
    };
  }

  private genderOfTitle(run: CapitalRun, head: number): 'm' | 'f' | null {
    for (let i = head - 1; i >= run.first - 2 && i >= 0; i--) {
      const gender = this.index.grammar.honorifics.get(this.words[i] ?? '');
      if (gender) return gender;
    }
    return null;
  }

  private surface(name: readonly number[]): string {
    let out = '';
    let before: number | null = null;
    for (const i of name) {
      const token = this.tokens[i];
      if (!token) continue;
      const spaced = before !== null && (before !== i - 1 || this.tokens[before]?.end !== token.start);
      out += (spaced ? ' ' : '') + token.text;
      before = i;
    }
    return out;
  }
}
