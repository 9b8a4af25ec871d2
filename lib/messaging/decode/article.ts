import * as v from 'valibot';
import type { Article, Block } from '../../model/article';
import { isoTime, MAX_TEXT, shortText, span } from '../../model/decode/common';

const block: v.GenericSchema<unknown, Block> = v.object({
  kind: v.picklist([
    'headline',
    'heading',
    'paragraph',
    'list-item',
    'quote',
    'caption',
    'live-entry',
  ] as const),
  span,
  time: v.exactOptional(isoTime),
  bold: v.exactOptional(v.literal(true)),
});

/** An article as a content script sends it: blocks in order, never overlapping, within the text. */
export const article: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    url: v.nullable(shortText),
    canonicalUrl: v.nullable(shortText),
    title: v.nullable(shortText),
    outlet: v.nullable(shortText),
    authors: v.pipe(v.array(shortText), v.maxLength(100)),
    publishedAt: v.nullable(isoTime),
    modifiedAt: v.nullable(isoTime),
    language: v.nullable(shortText),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(100_000)),
  }),
  v.check(({ text, blocks }) => {
    let end = 0;
    for (const { span } of blocks) {
      if (span[0] < end || span[1] > text.length) return false;
      end = span[1];
    }
    return true;
  }, 'blocks overlap or leave the text'),
);
