import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const LABELS = new Set([
  'source',
  'sources',
  'details',
  'detail',
  'background',
  'quote',
  'quotes',
  'reminder',
  'recall',
]);
const LONGEST_LABEL = 8;
const LONGEST_NAME = 10;

interface AgencyLabel {
  readonly paragraph: TokenRange;
  readonly colon: number;
  readonly kind: 'source' | 'quote' | 'other';
  /** 'Quote from Lind:' names the speaker itself. */
  readonly named: TokenRange | null;
}

/** Index of the first token from `at` on that is no star: a copied text keeps those that set a label in bold. */
function pastStars(view: TokenView, at: number): number {
  let i = at;
  while (view.words[i] === '*' && i < at + 2) i++;
  return i;
}

function labelOf(view: TokenView, paragraph: TokenRange): AgencyLabel | null {
  const first = pastStars(view, paragraph[0]);
  const last = paragraph[1];
  const word = view.words[first] ?? '';
  if (!LABELS.has(word)) return null;
  for (let i = first + 1; i < Math.min(last, first + LONGEST_LABEL); i++) {
    if (view.words[i] !== ':') continue;
    const from = view.words[first + 1] === 'from' || view.words[first + 1] === 'by';
    if (i > first + 1 && !from) return null;
    const kind = word.startsWith('source') ? 'source' : word.startsWith('quote') ? 'quote' : 'other';
    return { paragraph, colon: i, kind, named: from && i > first + 2 ? [first + 2, i] : null };
  }
  return null;
}

/** The name a 'Source: …' line begins with, up to what he did or where. */
function nameAfter(view: TokenView, from: number, last: number): TokenRange | null {
  let end = from;
  while (
    end < Math.min(last, from + LONGEST_NAME) &&
    /^\p{Lu}|^(?:'s|of|the)$/u.test(view.tokens[end]?.text ?? '')
  )
    end++;
  while (end > from && !/^\p{Lu}/u.test(view.tokens[end - 1]?.text ?? '')) end--;
  return end > from ? [from, end] : null;
}

/**
 * Agency notes under labels ('Source: Lind at a briefing', 'Quote: “…”', 'Details: …'): a label is no speaker. A quotation
 * under 'Quote' is the words of whom the label or the last 'Source' line names.
 */
export const agencyLabels: Refiner = (view, proposals) => {
  const labels = view.paragraphs.map((p) => labelOf(view, p)).filter((label) => label !== null);
  if (labels.length === 0) return proposals;
  const isLabel = new Uint8Array(view.size);
  const isSource = new Uint8Array(view.size);
  const quotes = new Set<number>();
  const found: Proposal[] = [];
  let source: TokenRange | null = null;
  for (const { paragraph, colon, kind, named } of labels) {
    isLabel.fill(1, paragraph[0], colon + 1);
    if (kind === 'source') {
      isSource.fill(1, ...paragraph);
      source = nameAfter(view, colon + 1, paragraph[1]);
    }
    const index = view.quoteOf[pastStars(view, colon + 1)] ?? -1;
    const range = view.quoteRanges[index];
    if (kind !== 'quote' || !range) continue;
    quotes.add(index);
    found.push({
      content: [range],
      cue: [colon, colon + 1],
      source: named ?? source,
      confidence: named || source ? 0.9 : 0.6,
      trace: [
        {
          rule: 'layout/agency-label',
          span: rangeSpan(view, [paragraph[0], colon + 1]),
          reason: 'a quotation under a label, of whom the note names as its source',
        },
      ],
    });
  }
  const rest = proposals.filter((p) => {
    const at = p.cue?.[0] ?? contentExtent(p)[0];
    if (isSource[at] === 1 || (p.cue !== null && isLabel[p.cue[0]] === 1)) return false;
    return !(
      p.cue !== null &&
      quotes.has(view.quoteOf[contentExtent(p)[0]] ?? -1) &&
      !quotes.has(view.quoteOf[at] ?? -1)
    );
  });
  return [...rest, ...found];
};
