import type { ModelArticle } from './article';
import { TAG } from './tagger';

/** 1 for each token that the tagger takes for a verb or auxiliary. */
export const verbColumn = ({ c }: ModelArticle): Uint8Array =>
  c.tag.map((tag) => (tag === TAG.VERB || tag === TAG.AUX ? 1 : 0));
