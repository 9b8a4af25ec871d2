import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';
import { PatternMatcher } from './pattern-matcher';
import { asInPatterns, type PatternToken } from './token-pattern';

/**
 * Where a word stands: in the words said, in those said in turn by another whom the speaker reports, in the verb or name
 * that introduces them, or elsewhere in the sentence.
 */
export type TokenRole = 'content' | 'quoted' | 'cue' | 'source' | 'frame';

/** A word of a statement's sentence, as the stance rules see it. */
export interface StanceToken extends PatternToken {
  readonly token: Token;
  readonly role: TokenRole;
}

const STRONG = new Set([';', ':', '.', '?', '!', '(', ')', '[', ']', '…', '—', '–']);
const UNSEEN = new Set(['-', '‐', '‑', '"', "'", '“', '”', '„', '‘', '’', '«', '»', '`', '*', '_']);

const NOBODY: readonly string[] = [];

const ASCII = /^[\x20-\x7e]*$/;

const foldToken = (token: Token): string => (ASCII.test(token.text) ? token.lower : fold(token.text));

/** A token's words with contractions written out: "cannot" gives two, "won't" will and not, "U.S." us. */
function wordsOf(word: string, next: Token | undefined, grammar: StanceGrammar): readonly string[] {
  const stem = grammar.clippedStems.get(word);
  if (stem && next && grammar.clippedBefore.has(foldToken(next))) return [stem];
  if (word.includes('.') && /^(?:\p{L}\.)+$/u.test(word)) return [word.replaceAll('.', '')];
  return grammar.contractions.get(word) ?? [word];
}

/** Gives each token its folded word and the parties it names, and drops hyphens and quotation marks. */
export class TokenTagger {
  private readonly parties: PatternMatcher<string>;

  constructor(private readonly grammar: StanceGrammar) {
    this.parties = new PatternMatcher(
      grammar.parties.map(({ side, patterns }) => ({ patterns, value: side })),
      grammar.contractions,
    );
  }

  /** A prefix that stands before the word at `index`, close, with a hyphen; empty if there is none. */
  private prefixOf(tokens: readonly Token[], index: number): string {
    const [prefix, hyphen, word] = [tokens[index - 2], tokens[index - 1], tokens[index]];
    if (!prefix || !word || hyphen?.text !== '-' || hyphen.end !== word.start) return '';
    return prefix.end === hyphen.start && this.grammar.joinedPrefixes.has(prefix.lower) ? prefix.lower : '';
  }

  /** `own` are the side codes the speaker speaks for; his 'we' and 'their' stand for those and their adversary. */
  tag(tokens: readonly Token[], roles: readonly TokenRole[], own: ReadonlySet<string>): StanceToken[] {
    const { words } = this.grammar;
    const plain: (PatternToken & { readonly index: number })[] = [];
    for (const [index, token] of tokens.entries()) {
      if (UNSEEN.has(token.text)) continue;
      const previous = tokens[index - 1];
      const prefix = this.prefixOf(tokens, index);
      const dash = STRONG.has(token.text) && (token.text === '—' || token.text === '–');
      if (
        dash &&
        previous?.end === token.start &&
        tokens[index + 1]?.start === token.end &&
        /\p{N}/u.test(previous.text)
      )
        continue;
      if (prefix) plain.pop();
      for (const word of wordsOf(prefix + foldToken(token), tokens[index + 1], this.grammar))
        plain.push({
          index,
          word: asInPatterns(word),
          text: token.text,
          parties: NOBODY,
          strong: STRONG.has(token.text),
          barrier: token.text === ',' || words.barriers.has(word),
        });
    }
    const sides: (readonly string[] | undefined)[] = [];
    for (const hit of this.parties.find(plain))
      for (let i = hit.first; i < hit.last; i++) {
        // "us" is a pronoun, "US" a country.
        const p = plain[i];
        if (p && words.ownPronouns.has(p.word) && p.text !== p.text.toUpperCase()) continue;
        sides[i] = [...(sides[i] ?? NOBODY), hit.value];
      }
    const mine = own.has('UA') ? 'UA' : own.has('RU') ? 'RU' : null;
    const theirs = mine === 'UA' ? 'RU' : mine === 'RU' ? 'UA' : null;
    return plain.flatMap((p, i) => {
      const token = tokens[p.index];
      if (!token) return [];
      let named: readonly string[] = sides[i] ?? NOBODY;
      if (mine && words.ownPronouns.has(p.word) && named.length === 0) named = [mine];
      if (theirs && words.pluralPronouns.has(p.word)) named = [...named, theirs];
      const { word, text, strong } = p;
      const role = roles[p.index] ?? 'frame';
      const barrier = p.barrier || (role === 'cue' && words.plainReports.has(word));
      return [{ token, role, word, text, parties: named, strong, barrier }];
    });
  }
}
