import { readFileSync } from 'node:fs';
import type { Span } from '../lib/model/span';
import type { QuoteCandidate, StatementKind } from '../lib/model/statement';
import { indexText } from '../lib/text/document';

/** A hand-labelled article: sources as words and the paragraph they stand in. */
export interface LabelledArticle {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly statements: readonly {
    readonly kind: StatementKind;
    readonly content: readonly Span[];
    readonly cue: string | null;
    readonly source: string | null;
    readonly sourceParagraph: number | null;
    readonly speaker: string | null;
    readonly onBehalfOf: string | null;
  }[];
}

/** The labels as what the quotation finder would propose: each source and cue where it stands nearest to the words. */
export function candidatesOf({ text, statements }: LabelledArticle): QuoteCandidate[] {
  const { paragraphs } = indexText(text, new Set());
  const find = (words: string | null, paragraph: number | null, near: Span): Span | null => {
    const [from, to] = (paragraph === null ? undefined : paragraphs[paragraph]) ?? [0, text.length];
    let found: Span | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (
      let at = words ? text.indexOf(words, from) : -1;
      at >= 0 && at < to;
      at = text.indexOf(words ?? '', at + 1)
    ) {
      const end = at + (words?.length ?? 0);
      if (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(end))) continue;
      const inside = near[0] <= at && at < near[1] ? 1000 : 0;
      const distance = Math.min(Math.abs(at - near[0]), Math.abs(at - near[1])) + inside;
      if (distance < least) {
        least = distance;
        found = [at, end];
      }
    }
    return found;
  };
  return statements.map(({ kind, content, cue, source, sourceParagraph }): QuoteCandidate => {
    const near: Span = [content[0]?.[0] ?? 0, content[content.length - 1]?.[1] ?? 0];
    const cueSpan = find(cue, sourceParagraph, near);
    return {
      content,
      cue: cueSpan,
      source: find(source, sourceParagraph, cueSpan ?? near),
      kind,
      confidence: 1,
      within: null,
      trace: [],
    };
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two names are of one actor, by a registry file's names and aliases; as score-real.mjs does it. */
export function sameActorBy(registry: string): (a: string, b: string) => boolean {
  const { actors } = JSON.parse(readFileSync(registry, 'utf8')) as {
    actors: readonly { id: string; name: string; aliases: readonly string[] }[];
  };
  const ids = new Map<string, Set<string>>();
  for (const { id, name, aliases } of actors)
    for (const alias of [name, ...aliases])
      ids.set(plain(alias), (ids.get(plain(alias)) ?? new Set()).add(id));
  return (a, b) => {
    if (plain(a) === plain(b)) return true;
    const others = ids.get(plain(b));
    return [...(ids.get(plain(a)) ?? [])].some((id) => others?.has(id));
  };
}
