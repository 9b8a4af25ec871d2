import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Verbs of a paper that passes a report on. */
export const REPORTS: ReadonlySet<string> = new Set(['report', 'reports', 'reported', 'writes', 'informs']);

/** A credit ', Reuters reported' at the end of a sentence: its comma, and the statement it made of the whole. */
interface Credit {
  readonly comma: number;
  readonly sentence: number;
  readonly proposal: Proposal;
}

const LONGEST_ADDRESSEE = 6;

/** True if only the sentence's stop follows, or behind a verb of telling the name of who was told. */
function endsSentence(view: TokenView, at: number, tells: boolean): boolean {
  const end = view.sentences[view.sentenceOf[at - 1] ?? 0]?.[1] ?? at;
  if (tells && end - at > LONGEST_ADDRESSEE) return false;
  for (let i = at; i < end; i++)
    if (view.tokens[i]?.isWord && !(tells && /^\p{Lu}|^(?:the|of)$/u.test(view.tokens[i]?.text ?? '')))
      return false;
  return true;
}

function creditOf(view: TokenView, proposal: Proposal, grammar: AttributionGrammar): Credit | null {
  const { cue, source } = proposal;
  if (!cue || !source || (view.quoteOf[cue[0]] ?? -1) >= 0) return null;
  const from = Math.min(cue[0], source[0]);
  const tells = grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') === 'tell';
  if (view.words[from - 1] !== ',' || !endsSentence(view, Math.max(cue[1], source[1]), tells)) return null;
  return { comma: from - 1, sentence: view.sentenceOf[from] ?? 0, proposal };
}

const holds = (ranges: readonly TokenRange[], i: number): boolean => ranges.some(([a, b]) => a <= i && i < b);

/** True of 'Reuters reported' and 'according to a transcript'; 'said the minister' may be a claim of his own. */
export function passesOn({ words }: TokenView, { cue }: Proposal): boolean {
  if (!cue) return false;
  return (
    REPORTS.has(words[cue[1] - 1] ?? '') || (words[cue[0]] === 'according' && words[cue[1] - 1] === 'to')
  );
}

/**
 * '…, Reuters reported' or '…, according to a transcript' behind a sentence that itself reports somebody: the credit is
 * no part of what that speaker said, and whoever passes it on says nothing of its own.
 */
export const outletCredits: Refiner = (view, proposals, grammar) => {
  const credits = new Map<number, Credit>();
  for (const proposal of proposals) {
    const credit = creditOf(view, proposal, grammar);
    if (credit) credits.set(credit.sentence, credit);
  }
  if (credits.size === 0) return proposals;
  const passedOn = new Set<Proposal>();
  const cut = proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const credit = cue ? credits.get(view.sentenceOf[cue[0]] ?? 0) : undefined;
    if (!cue || !credit || credit.proposal === proposal || (view.quoteOf[cue[0]] ?? -1) >= 0) return proposal;
    if (passesOn(view, credit.proposal) && proposal.source && holds(credit.proposal.content, cue[0]))
      passedOn.add(credit.proposal);
    const last = content[content.length - 1];
    if (!last || last[0] < cue[1] || last[0] >= credit.comma || last[1] <= credit.comma) return proposal;
    return endedAt(proposal, credit.comma, {
      rule: 'refine/outlet-credit',
      span: rangeSpan(view, [credit.comma, last[1]]),
      reason: 'who passes the report on is named after it',
    });
  });
  const kept = proposals.map((proposal, k) => [proposal, cut[k] ?? proposal] as const);
  return kept.filter(([before]) => !passedOn.has(before)).map(([, after]) => after);
};
