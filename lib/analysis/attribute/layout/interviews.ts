import type { Article } from '../../../model/article';
import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { addresses, ownVoice, speaksOfSelf } from '../voice-words';
import { findInterviewee } from './interviewee';

const LONGEST_QUESTION = 90;
/** Paragraphs one answer may run over. */
const LONGEST_ANSWER = 12;
/** Questions with answers that make an interview; explainers ask as often, but nobody says 'I' and 'you' in them. */
const FEWEST = 3;
const ENDS = /[.!?…]/;
/** What ends an interview: the editor's own lines. */
const COLOPHON = new Set(['interview', 'conversation', 'editor', 'transcript', 'note', 'edited']);

interface Exchange {
  readonly question: number;
  /** Paragraphs of the answer. */
  readonly answer: readonly number[];
}

const range = (view: TokenView, p: number): TokenRange => view.paragraphs[p] ?? [0, 0];

/** Index of the last token that is no closing mark; -1 for an empty paragraph. */
function lastToken(view: TokenView, [first, last]: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (!/^[”"’')\]»*_]$/.test(view.words[i] ?? '')) return i;
  return -1;
}

/** True if the paragraph ends with a question mark outside any quotation. */
function asks(view: TokenView, p: number): boolean {
  const at = lastToken(view, range(view, p));
  return view.words[at] === '?' && (view.quoteOf[at] ?? -1) < 0;
}

const isShort = (view: TokenView, p: number): boolean => {
  const [first, last] = range(view, p);
  return last - first <= LONGEST_QUESTION;
};

/** True if a copied text keeps the stars that set the paragraph in bold: '**Will it hold?**'. */
const isStarred = (view: TokenView, [first, last]: TokenRange): boolean =>
  /^\*\*[^*]+\*\*$/.test(view.text.slice(...rangeSpan(view, [first, last])));

/** Paragraphs that the page sets in bold from their first word on. */
function boldParagraphs(view: TokenView, { blocks }: Article): number[] {
  const bold = new Set(blocks.flatMap((block) => (block.bold ? [block.span[0]] : [])));
  return view.paragraphs.flatMap((paragraph, p) =>
    bold.has(view.tokens[paragraph[0]]?.start ?? -1) || isStarred(view, paragraph) ? [p] : [],
  );
}

/**
 * The paragraphs that ask: where a page sets its questions in bold, those, whether or not they end with a question mark
 * ("Tell us about the winter."), and a question in an answer is none; else every short one that ends with one.
 */
function questionsIn(view: TokenView, article: Article): number[] {
  const bold = boldParagraphs(view, article).filter((p) => isShort(view, p));
  const asking = bold.filter((p) => asks(view, p));
  if (asking.length >= FEWEST && asking.length * 2 > bold.length) return bold;
  return view.paragraphs.flatMap((_, p) => (isShort(view, p) && asks(view, p) ? [p] : []));
}

/** True if the paragraph is running text without a quotation at its head: what an answer looks like. */
function isAnswer(view: TokenView, p: number): boolean {
  const [first, last] = range(view, p);
  const at = lastToken(view, [first, last]);
  return last - first >= 3 && ENDS.test(view.words[at] ?? '') && (view.quoteOf[first] ?? -1) < 0;
}

function isColophon(view: TokenView, p: number): boolean {
  const [first, last] = range(view, p);
  for (let i = first; i < Math.min(last, first + 4); i++) if (COLOPHON.has(view.words[i] ?? '')) return true;
  return false;
}

/** Each question with the paragraphs up to the next one; the last answer ends where nobody says 'I' any more. */
function exchanges(view: TokenView, article: Article): Exchange[] {
  const questions = questionsIn(view, article);
  return questions.flatMap((question, k): Exchange[] => {
    const end = questions[k + 1] ?? view.paragraphs.length;
    const answer: number[] = [];
    for (let p = question + 1; p < Math.min(end, question + 1 + LONGEST_ANSWER); p++) {
      if (isColophon(view, p)) break;
      if (!isAnswer(view, p)) continue;
      if (k + 1 === questions.length && answer.length > 0 && !speaksOfSelf(view, range(view, p))) break;
      answer.push(p);
    }
    return answer.length > 0 ? [{ question, answer }] : [];
  });
}

/** True if the answers are somebody's own words and the questions are put to him, in most of the exchanges. */
function isInterview(view: TokenView, found: readonly Exchange[]): boolean {
  const own = found.filter(({ answer }) => answer.some((p) => speaksOfSelf(view, range(view, p)))).length;
  const put = found.filter(({ question }) => addresses(view, range(view, question))).length;
  return found.length >= FEWEST && own * 3 >= found.length * 2 && put * 3 >= found.length;
}

/** Paragraphs in which the reporter tells and quotes ('She laughs. “Never,” she says.'): no answer word for word. */
function narrated(view: TokenView, proposals: readonly Proposal[]): ReadonlySet<number> {
  return new Set(
    proposals.flatMap(({ cue, source, content }) => {
      const named = source !== null && /^(?:he|she)$/.test(view.words[source[0]] ?? '');
      const quotes = (view.quoteOf[content[0]?.[0] ?? 0] ?? -1) >= 0;
      if (!cue || !named || !quotes || (view.quoteOf[cue[0]] ?? -1) >= 0) return [];
      const p = view.paragraphOf[cue[0]] ?? -1;
      return speaksOfSelf(view, range(view, p)) ? [] : [p];
    }),
  );
}

/**
 * Interviews without quotation marks: paragraphs that ask, each followed by paragraphs that answer. The answers are
 * the words of whom the introduction names as the one who was asked; without such a name they are left alone.
 */
export const interviews: Refiner = (view, proposals, grammar, article) => {
  const told = narrated(view, proposals);
  const found = exchanges(view, article).flatMap(({ question, answer }): Exchange[] => {
    const spoken = answer.filter((p) => !told.has(p));
    return spoken.length > 0 ? [{ question, answer: spoken }] : [];
  });
  const [opening] = found;
  if (!opening || !isInterview(view, found)) return proposals;
  const source = findInterviewee(view, opening.question, proposals, grammar);
  if (!source) return proposals;
  const answers = found.map(({ question, answer }): Proposal => {
    const asked = range(view, question);
    return {
      content: answer.map((p) => range(view, p)),
      cue: null,
      source,
      confidence: 0.8,
      verbatim: true,
      trace: [
        {
          rule: 'layout/interview',
          span: rangeSpan(view, asked),
          reason: `the answer to this question, in an interview with “${view.text.slice(...rangeSpan(view, source))}”`,
        },
      ],
    };
  });
  const spoken = new Uint8Array(view.size);
  for (const { content } of answers) for (const [a, b] of content) spoken.fill(1, a, b);
  const asked = new Set(found.map(({ question }) => question));
  const rest = proposals.filter((p) => {
    const at = p.cue?.[0] ?? contentExtent(p)[0];
    if (asked.has(view.paragraphOf[at] ?? -1)) return false;
    return spoken[at] !== 1 || (p.source !== null && !ownVoice(view, p.source));
  });
  return [...rest, ...answers];
};
