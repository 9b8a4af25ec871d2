import { fold } from './fold';
import { type Token, tokenize } from './tokens';

/** A phrase to find. A final `*` on a word matches any ending. `exactCase` compares letters as written (US, not us). */
export interface Term<Value> {
  readonly phrase: string;
  readonly value: Value;
  readonly exactCase?: boolean;
}

/** A found phrase: tokens `[first, last)`, and its span in the text. */
export interface TermMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface TrieNode<Value> {
  readonly words: Map<string, TrieNode<Value>>;
  readonly prefixes: Map<string, TrieNode<Value>>;
  readonly ends: { readonly value: Value; readonly words: readonly string[] | null }[];
}

const newNode = <Value>(): TrieNode<Value> => ({ words: new Map(), prefixes: new Map(), ends: [] });
const MIN_PREFIX = 3;

/** Finds many phrases at once over tokens: hyphens and punctuation within a phrase are matched as written. */
export class TermMatcher<Value> {
  private readonly root = newNode<Value>();

  constructor(terms: Iterable<Term<Value>>) {
    for (const term of terms) this.add(term);
  }

  private add({ phrase, value, exactCase }: Term<Value>): void {
    let node = this.root;
    const words: string[] = [];
    const tokens = tokenize(phrase);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const isPrefix = tokens[i + 1]?.text === '*' && tokens[i + 1]?.start === token.end;
      const map = isPrefix ? node.prefixes : node.words;
      const key = fold(token.text);
      let next = map.get(key);
      if (!next) {
        next = newNode<Value>();
        map.set(key, next);
      }
      node = next;
      words.push(token.text);
      if (isPrefix) i++;
    }
    if (node !== this.root) node.ends.push({ value, words: exactCase ? words : null });
  }

  /** Every match from every start, longest last for one start; `folded` are the tokens' folded texts. */
  find(
    tokens: readonly Token[],
    folded: readonly string[] = tokens.map((t) => fold(t.text)),
  ): TermMatch<Value>[] {
    const matches: TermMatch<Value>[] = [];
    // Words come again and again in a text, and most start nothing: each is looked up once.
    const starts = new Map<string, readonly TrieNode<Value>[]>();
    for (let first = 0; first < tokens.length; first++) {
      const word = folded[first] ?? '';
      let nodes = starts.get(word);
      if (!nodes) {
        nodes = successors(this.root, word);
        starts.set(word, nodes);
      }
      this.walk(nodes, tokens, folded, first, first, matches);
    }
    return matches;
  }

  /** Reports the phrases that end in a node reached by token `at`, and goes on from each. */
  private walk(
    nodes: readonly TrieNode<Value>[],
    tokens: readonly Token[],
    folded: readonly string[],
    first: number,
    at: number,
    out: TermMatch<Value>[],
  ): void {
    for (const node of nodes) {
      for (const end of node.ends)
        if (!end.words || end.words.every((w, k) => tokens[first + k]?.text.startsWith(w)))
          out.push({
            first,
            last: at + 1,
            start: tokens[first]?.start ?? 0,
            end: tokens[at]?.end ?? 0,
            value: end.value,
          });
      const next = folded[at + 1];
      if (next !== undefined) this.walk(successors(node, next), tokens, folded, first, at + 1, out);
    }
  }
}

/** The nodes a word leads to from a node: by the whole word, then by its beginnings, shortest first. */
function successors<Value>(node: TrieNode<Value>, word: string): readonly TrieNode<Value>[] {
  const exact = node.words.get(word);
  const found = exact ? [exact] : [];
  if (node.prefixes.size === 0) return found;
  const limit = Math.min(word.length, 40);
  for (let length = MIN_PREFIX; length <= limit; length++) {
    const next = node.prefixes.get(word.slice(0, length));
    if (next) found.push(next);
  }
  return found;
}
