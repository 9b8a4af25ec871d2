import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const DASH = /^[—–―‒-]$/;
const LONGEST_CREDIT = 24;
const SHORTEST_POST = 4;

/** Where a credit's name ends: before a comma, a bracketed handle or the line's end. */
function nameEnd(view: TokenView, first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    (view.tokens[at]?.isWord
      ? /^[\p{Lu}@]|^(?:of|the|to|for|de|van|von|al|bin)$/u.test(view.tokens[at]?.text ?? '')
      : /^[.'’-]$/.test(view.words[at] ?? ''))
  )
    at++;
  return at;
}

interface Credit {
  readonly dash: number;
  readonly name: TokenRange;
  readonly content: TokenRange;
  readonly post: boolean;
}

/** The credit at a paragraph's end: '“…” — Name', or a post's '… — Name (@handle) April 9, 2024'. */
function creditOf(view: TokenView, index: number): Credit | null {
  const [first, last] = view.paragraphs[index] ?? [0, 0];
  for (let dash = last - 2; dash > Math.max(first - 1, last - LONGEST_CREDIT); dash--) {
    if (!DASH.test(view.tokens[dash]?.text ?? '')) continue;
    const end = nameEnd(view, dash + 1, last);
    if (end === dash + 1) return null;
    const handle = view.words[end] === '(' && view.words[end + 1] === '@';
    const quoted = dash > first && (view.quoteOf[dash - 1] ?? -1) >= 0 && (view.quoteOf[dash] ?? -1) < 0;
    const loose = last - end > (view.words[end] === ',' ? 16 : 2);
    if (handle && dash - first >= SHORTEST_POST && view.words[dash - 1] !== ':')
      return { dash, name: [dash + 1, end], content: [first, dash], post: true };
    if (quoted && !loose)
      return {
        dash,
        name: [dash + 1, end],
        content: view.quoteRanges[view.quoteOf[dash - 1] ?? -1] ?? [first, dash],
        post: false,
      };
    const before = view.paragraphs[index - 1];
    const whole = before && (view.quoteOf[before[1] - 1] ?? -1) >= 0;
    if (dash === first && whole && !loose)
      return {
        dash,
        name: [dash + 1, end],
        content: view.quoteRanges[view.quoteOf[before[1] - 1] ?? -1] ?? before,
        post: false,
      };
    return null;
  }
  return null;
}

/** Quotations and posts with the name set behind a dash. */
export const credits: Refiner = (view, proposals) => {
  const found: Proposal[] = [];
  for (let index = 0; index < view.paragraphs.length; index++) {
    const credit = creditOf(view, index);
    if (!credit) continue;
    found.push({
      content: [credit.content],
      cue: [credit.dash, credit.dash + 1],
      source: credit.name,
      confidence: 0.9,
      verbatim: credit.post,
      trace: [
        {
          rule: credit.post ? 'layout/post' : 'layout/credit',
          span: rangeSpan(view, [credit.dash, credit.name[1]]),
          reason: credit.post
            ? 'an embedded post, signed with a name and handle'
            : 'a quotation followed by a dash and a name',
        },
      ],
    });
  }
  if (found.length === 0) return proposals;
  const covered = coveredTokens(view, found);
  for (const { cue, source } of found) covered.fill(1, cue?.[0] ?? 0, source?.[1] ?? 0);
  const free = (p: Proposal) =>
    covered[contentExtent(p)[0]] !== 1 || (p.cue !== null && covered[p.cue[0]] !== 1);
  return [...proposals.filter(free), ...found];
};
