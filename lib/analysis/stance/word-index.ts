import { fold } from '../../text/fold';
import type { Word } from './token-pattern';

interface Entry<Item> {
  readonly text: string;
  readonly item: Item;
}

/** Prefixes are indexed by their first letters, up to three. */
const PREFIX_KEY = 3;
const MAX_REMEMBERED = 20_000;

/** Items by the words of patterns: which of them a word of a text, or a party it names, may stand for. */
export class WordIndex<Item> {
  private readonly exact = new Map<string, Entry<Item>[]>();
  private readonly prefixes = new Map<string, Entry<Item>[]>();
  private readonly parties = new Map<string, Set<Item>>();
  private readonly remembered = new Map<string, readonly Item[]>();

  /** Files an item under a word; a word to be written so is found by its folded form. */
  add({ match, text }: Word, item: Item): void {
    if (match === 'party') this.parties.set(text, (this.parties.get(text) ?? new Set()).add(item));
    else if (match === 'prefix') append(this.prefixes, text.slice(0, PREFIX_KEY), { text, item });
    else append(this.exact, match === 'written' ? fold(text) : text, { text, item });
  }

  /** The items a word may stand for, each once; remembered for the words seen last. */
  of(word: string): readonly Item[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const entries = [...(this.exact.get(word) ?? [])];
    for (let length = 1; length <= Math.min(PREFIX_KEY, word.length); length++)
      for (const entry of this.prefixes.get(word.slice(0, length)) ?? [])
        if (word.startsWith(entry.text)) entries.push(entry);
    const items = [...new Set(entries.map(({ item }) => item))];
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(word, items);
    return items;
  }

  /** The items a party may stand for, each once. */
  ofParty(side: string): Iterable<Item> {
    return this.parties.get(side) ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
