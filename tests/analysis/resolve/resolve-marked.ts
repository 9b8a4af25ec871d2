import { createSpeakerResolver } from '../../../lib/analysis/resolve/resolve-speakers';
import { defaultPacks } from '../../../lib/default-pipeline';
import { english } from '../../../lib/languages/en';
import type { Packs } from '../../../lib/model/packs';
import type { AttributedStatement } from '../../../lib/model/statement';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';
import { readMarked } from '../../cases/en/marked-statements';

/** A resolver over marked text: the statements' speakers, in the order of their numbers. */
export function markedResolver(packs: Packs = defaultPacks) {
  const resolve = createSpeakerResolver(packs, english);
  return (marked: string, publishedAt: string | null = '2025-06-10', outlet: string | null = null) => {
    const { text, candidates } = readMarked(marked);
    const article = articleFromText(text, { publishedAt, outlet, language: 'en' });
    const document = indexText(text, english.abbreviations);
    return resolve({ article, document, seenOn: null }, candidates);
  };
}

/** 'Dmitry Peskov', or '?anonymous' for the reason why there is none. */
export const speakerOf = ({ speaker }: AttributedStatement): string =>
  speaker.certainty === 'unresolved' ? `?${speaker.reason}` : speaker.actor.name;
