import { isLabelText } from './label-texts';
import type { RawBlock } from './raw-block';

export const linkShare = (block: RawBlock): number => block.linked / Math.max(1, block.text.length);

const ENDS_SENTENCE = /[.!?…]["'”’»“)\]]*$/;
const HAS_SENTENCE_MARK = /[.!?…,;:]/;
const QUOTED = /^["'“„«‘‚—–]/;

export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-6));

/** True if a block reads as running text by itself: long enough, few links, sentence marks. */
export function isProse(block: RawBlock): boolean {
  const { kind, text } = block;
  if (
    kind === 'heading' ||
    kind === 'caption' ||
    kind === 'figure' ||
    linkShare(block) > 0.5 ||
    isLabelText(text)
  )
    return false;
  if (text.length >= 80) return HAS_SENTENCE_MARK.test(text) && (kind !== 'loose' || endsSentence(text));
  return kind !== 'loose' && text.length >= 30 && endsSentence(text);
}

/** True if a block is mostly a link to something else. */
export function isLinkLine(block: RawBlock): boolean {
  const share = linkShare(block);
  if (QUOTED.test(block.text) && endsSentence(block.text)) return false;
  return share > 0.8 || (share > 0.5 && !endsSentence(block.text));
}
