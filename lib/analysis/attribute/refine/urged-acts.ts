import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Most words of a subject that begins the reporter's next clause. */
const LONGEST_SUBJECT = 4;
const PAST = /^\p{Ll}+(?:ed|gave|made|took|went|held|told|said)$/u;

/** The comma before a clause with a subject and a past verb of its own, in words urged with an infinitive; -1 if none. */
function nextClause(view: TokenView, [first, last]: TokenRange): number {
  let infinitive = false;
  for (let i = first; i < last - 2; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) return -1;
    infinitive ||= view.words[i] === 'to' && view.verbs?.[i + 1] === 1;
    if (!infinitive || view.words[i] !== ',') continue;
    for (let k = i + 1; k < Math.min(last, i + 1 + LONGEST_SUBJECT); k++) {
      const text = view.tokens[k]?.text ?? '';
      if (k > i + 1 && view.verbs?.[k] === 1 && PAST.test(text)) return i;
      if (!/^\p{Lu}/u.test(text)) break;
    }
  }
  return -1;
}

/** 'Lind urged Velka to wait, Horak signed the treaty, and …': the next clause has its own subject, nobody urged it. */
export const urgedActs: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [only, more] = content;
    if (!cue || !only || more || only[0] !== cue[1]) return proposal;
    if (grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') !== 'urge') return proposal;
    const comma = nextClause(view, only);
    if (comma < 0) return proposal;
    return endedAt(proposal, comma, {
      rule: 'refine/urged-act',
      span: rangeSpan(view, [comma, comma + 2]),
      reason: 'the next clause has a subject of its own',
    });
  });
