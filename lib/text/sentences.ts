import type { Span } from '../model/span';
import type { Token } from './tokens';

/** A sentence: its span in the text and its tokens as the half-open range `[first, last)`. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

const LINE_BREAK = 10;

/** True if a line ends between two tokens: a loop, since it is asked of all of them. */
function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
const OPENING = new Set(['"', '“', '‘', "'", '«', '„', '(', '[', '—', '–', '-']);

/** A word that no abbreviation or address ends with a stop before a capital: 'added' in 'added.The'. */
const LOWER_CASE_WORD = /^\p{Ll}{3,}$/u;

/** True if the next sentence stands at `at` without a space, as where a page lost its line breaks: 'he added.The talks'. */
function isGlued(tokens: readonly Token[], stop: number, at: number): boolean {
  const before = tokens[stop - 1];
  const follower = tokens[at];
  return (
    tokens[stop]?.text === '.' &&
    before?.end === tokens[stop]?.start &&
    LOWER_CASE_WORD.test(before?.text ?? '') &&
    follower?.start === tokens[at - 1]?.end &&
    /^\p{Lu}/u.test(follower?.text ?? '')
  );
}

/**
 * Splits tokens into sentences. A sentence never crosses a line break. A full stop after one of `abbreviations`
 * (lower case, without the stop) or after a single initial does not end one, nor does the last dot of a dotted
 * abbreviation (U.S.), which is one token.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (head && tail) sentences.push({ span: [head.start, tail.end], first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    if (!next) {
      close(i + 1);
      break;
    }
    if (hasBreak(text, token.end, next.start)) {
      close(i + 1);
      continue;
    }
    if (token.isWord || !TERMINAL.has(token.text)) continue;
    const before = tokens[i - 1];
    if (
      token.text === '.' &&
      before &&
      before.end === token.start &&
      (abbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text))
    )
      continue;
    let end = i + 1;
    while (end < tokens.length) {
      const mark = tokens[end];
      const previous = tokens[end - 1];
      if (
        !mark ||
        !previous ||
        mark.start !== previous.end ||
        !(CLOSING.has(mark.text) || TERMINAL.has(mark.text))
      )
        break;
      end++;
    }
    const tail = tokens[end - 1];
    const follower = tokens[end];
    if (isGlued(tokens, i, end)) {
      const mark = tokens[i + 1]?.text ?? '';
      const openedHere = tokens.slice(first, i).filter(({ text: other }) => other === mark).length % 2 === 1;
      // 'he added."The talks': the mark opens the next sentence unless it closes words of this one.
      const opens = end === i + 2 && OPENING.has(mark) && !openedHere;
      close(opens ? i + 1 : end);
      i = first - 1;
      continue;
    }
    if (tail && follower) {
      if (follower.start === tail.end) continue;
      const lineBreak = hasBreak(text, tail.end, follower.start);
      if (!lineBreak && !OPENING.has(follower.text) && !/^[\p{Lu}\p{N}]/u.test(follower.text)) continue;
    }
    close(end);
    i = end - 1;
  }
  return sentences;
}
