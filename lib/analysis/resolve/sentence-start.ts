import { indexAtOrBefore } from '../../text/search';
import type { Context } from './context';

/** Where the sentence around an offset begins. */
export const sentenceStart = ({ document: { sentences } }: Context['input'], at: number): number =>
  sentences[indexAtOrBefore(sentences.length, (i) => sentences[i]?.span[0] ?? 0, at)]?.span[0] ?? at;
