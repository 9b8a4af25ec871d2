import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';
import { PatternMatcher } from './pattern-matcher';
import { asInPatterns, type PatternToken } from './token-pattern';

/** Where a word stands: in the words said, in the verb or name that introduces them, or elsewhere in the sentence. */
export type TokenRole = 'content' | 'cue' | 'source' | 'frame';

/** A word of a statement's sentence, as the stance rules see it. */
export interface StanceToken extends PatternToken {
  readonly token: Token;
  readonly role: TokenRole;
}

const STRONG = new Set([';', ':', '.', '?', '!', '(', ')', '[', ']', '…', '—', '–']);
const UNSEEN = new Set(['-', '‐', '‑', '"', "'", '“', '”', '„', '‘', '’', '«', '»', '`', '*', '_']);

const NOBODY: readonly string[] = [];

const ASCII = /^[\x20-\x7e]*$/;
const NOT = /^n['’]t$/i;

const foldToken = (token: Token): string => (ASCII.test(token.text) ? token.lower : fold(token.text));

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'s": 's',
    "'ll": 'will',
    "'re": 'are',
    "'ve": 'have',
    "'m": 'am',
    "'d": 'would',
  }),
);

/** A token's words with contractions written out: "cannot" gives two, "won't" will and not. */
function wordsOf(word: string, next: Token | undefined): string[] {
  if (word === 'cannot') return ['can', 'not'];
  if (next?.text.length === 3 && NOT.test(next.text))
    return [word === 'wo' ? 'will' : word === 'ca' ? 'can' : word];
  if (word.includes('.') && word !== 'u.s.' && /^(?:\p{L}\.)+$/u.test(word))
    return [word.replaceAll('.', '')];
  return [FULL.get(word) ?? word];
}

/** Gives each token its folded word and the parties it names, and drops hyphens and quotation marks. */
export class TokenTagger {
  private readonly parties: PatternMatcher<string>;

  constructor(private readonly grammar: StanceGrammar) {
    this.parties = new PatternMatcher(
      grammar.parties.map(({ side, patterns }) => ({ patterns, value: side })),
    );
  }

  /** `own` are the side codes the speaker speaks for; his 'we' and 'their' stand for those and their adversary. */
  tag(tokens: readonly Token[], roles: readonly TokenRole[], own: ReadonlySet<string>): StanceToken[] {
    const plain: (PatternToken & { readonly index: number })[] = [];
    for (const [index, token] of tokens.entries()) {
      if (UNSEEN.has(token.text)) continue;
      const previous = tokens[index - 1];
      const dash = STRONG.has(token.text) && (token.text === '—' || token.text === '–');
      if (
        dash &&
        previous?.end === token.start &&
        tokens[index + 1]?.start === token.end &&
        /\p{N}/u.test(previous.text)
      )
        continue;
      for (const word of wordsOf(foldToken(token), tokens[index + 1]))
        plain.push({
          index,
          word: asInPatterns(word),
          text: token.text,
          parties: NOBODY,
          strong: STRONG.has(token.text),
        });
    }
    const sides: (readonly string[] | undefined)[] = [];
    for (const hit of this.parties.find(plain))
      for (let i = hit.first; i < hit.last; i++) {
        // "us" is a pronoun, "US" a country.
        if (plain[i]?.word === 'us' && tokens[plain[i]?.index ?? -1]?.text !== 'US') continue;
        sides[i] = [...(sides[i] ?? NOBODY), hit.value];
      }
    const mine = own.has('UA') ? 'UA' : own.has('RU') ? 'RU' : null;
    const theirs = mine === 'UA' ? 'RU' : mine === 'RU' ? 'UA' : null;
    return plain.flatMap((p, i) => {
      const token = tokens[p.index];
      if (!token) return [];
      let named: readonly string[] = sides[i] ?? NOBODY;
      if (mine && this.grammar.ownPronouns.has(p.word) && named.length === 0) named = [mine];
      if (theirs && (p.word === 'their' || p.word === 'they' || p.word === 'them'))
        named = [...named, theirs];
      const { word, text, strong } = p;
      return [{ token, role: roles[p.index] ?? 'frame', word, text, parties: named, strong }];
    });
  }
}
