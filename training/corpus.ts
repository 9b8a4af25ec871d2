import { existsSync, readFileSync } from 'node:fs';
import { createTokenView, type TokenView } from '../lib/analysis/attribute/token-view';
import { english } from '../lib/languages/en';
import type { Span } from '../lib/model/span';
import { indexText } from '../lib/text/document';

/** An article with its gold attributions, as polnear-to-jsonl.mjs writes them; those without a cue say only what is right. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
  /** True where only some of the article's statements are marked. */
  readonly partial?: boolean;
  /** True where a statement is right only if all its words are. */
  readonly exact?: boolean;
  /** Contents that are nobody's statement. */
  readonly not?: readonly Span[];
  /** Contents that readers may take for a statement or not: nothing is learnt from them. */
  readonly maybe?: readonly (readonly Span[])[];
  /** How much its evidence counts, 1 by default. */
  readonly importance?: number;
}

/** Where the evaluation data lies, beside the project. */
export const EVALUATION = new URL('../../shared/eval/', import.meta.url);

/** Articles of one file of the evaluation data; throws if it is absent. */
export function readArticles(name: string): GoldArticle[] {
  const file = new URL(name, EVALUATION);
  if (!existsSync(file)) throw new Error(`no evaluation data: ${name}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The article as the engine sees it. */
export const viewOf = (article: GoldArticle): TokenView =>
  createTokenView(indexText(article.text, english.abbreviations));
