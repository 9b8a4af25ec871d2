import { endedAt, type Proposal, type Refiner } from '../proposal';
import { proposeByRules } from '../rules/propose-by-rules';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CONTRASTS = new Set(['while', 'whereas', 'but', 'though', 'although']);
const CONFIDENCE = 0.6;

interface Contrast {
  readonly comma: number;
  readonly report: Proposal;
}

/** No sentence that a person wrote has more; keeps text made to hurt linear. */
const MOST_IN_SENTENCE = 10;

/** Reports that a contrast or a semicolon opens, by sentence: ', while Horak ruled out …'. */
function contrasts(view: TokenView, reports: readonly Proposal[]): ReadonlyMap<number, readonly Contrast[]> {
  const found = new Map<number, Contrast[]>();
  for (const report of reports) {
    const { cue, source, content } = report;
    if (!cue || !source || source[0] > cue[0] || content.length === 0) continue;
    const opener = source[0] - 1;
    const parted = view.words[opener] === ';';
    if (!parted && (!CONTRASTS.has(view.words[opener] ?? '') || view.words[opener - 1] !== ',')) continue;
    if ((view.quoteOf[opener] ?? -1) >= 0 || (view.quoteOf[cue[0]] ?? -1) >= 0) continue;
    const sentence = view.sentenceOf[opener] ?? 0;
    const list = found.get(sentence) ?? [];
    if (list.length < MOST_IN_SENTENCE) list.push({ comma: parted ? opener : opener - 1, report });
    found.set(sentence, list);
  }
  return found;
}

const sameCue = (a: Proposal, b: Proposal): boolean =>
  a.cue !== null && b.cue !== null && a.cue[0] < b.cue[1] && b.cue[0] < a.cue[1];

const isBefore = (a: TokenRange | null, b: TokenRange | null): boolean =>
  a !== null && b !== null && a[0] < b[0];

/**
 * 'Lind said A, while Horak, whose party is split, ruled out B': the second report is the reporter's, and Horak's. In
 * PolNeAR's train split contents end before such a report 73 times, and hold it 10 times.
 */
export const contrastedReports: Refiner = (view, proposals, grammar) => {
  const bySentence = contrasts(view, proposeByRules(view, grammar));
  if (bySentence.size === 0) return proposals;
  const wanted = new Set<Proposal>();
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const { cue, content } = proposal;
    const here = cue ? (bySentence.get(view.sentenceOf[cue[0]] ?? 0) ?? []) : [];
    const misread = here.find(
      ({ report }) => sameCue(proposal, report) && isBefore(proposal.source, report.source),
    );
    if (misread) {
      wanted.add(misread.report);
      continue;
    }
    const last = content[content.length - 1];
    const outside = cue && last && last[0] >= cue[1] && (view.quoteOf[cue[0]] ?? -1) < 0;
    const at = outside
      ? here.find(
          ({ comma, report }) =>
            comma > last[0] &&
            comma < last[1] &&
            (view.words[comma] === ';' || (report.cue?.[0] ?? 0) < last[1]),
        )
      : undefined;
    if (at) wanted.add(at.report);
    kept.push(
      at && last
        ? endedAt(proposal, at.comma, {
            rule: 'refine/contrasted-report',
            span: rangeSpan(view, [at.comma, last[1]]),
            reason: 'somebody else’s report begins after a contrast or a semicolon',
          })
        : proposal,
    );
  }
  const heads = new Set(kept.map(({ cue }) => cue?.[1]));
  const missing = [...wanted].filter(({ cue }) => !heads.has(cue?.[1]));
  return [...kept, ...missing.map((report) => ({ ...report, confidence: CONFIDENCE }))];
};
