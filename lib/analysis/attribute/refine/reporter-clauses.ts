import { endingContents } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const DASH = /^[–—]$/;
/** What opens a reporter's clause behind a dash. */
const SETTING = new Set(['despite', 'after', 'amid', 'though', 'although']);
const SUBJECT = new Set(['the', 'he', 'she', 'they', 'his', 'her', 'their']);
/** Words of a report before which none of it is cut. */
const SHORTEST = 3;

/** True if 'as' opens a clause with a subject and a verb of its own: 'as the town looked on'. */
function opensClause(view: TokenView, as: number, last: number): boolean {
  if (view.words[as] !== 'as') return false;
  const next = view.tokens[as + 1]?.text ?? '';
  if (!SUBJECT.has(next.toLowerCase()) && !/^\p{Lu}/u.test(next)) return false;
  for (let i = as + 2; i < last; i++) if (view.verbs?.[i] === 1) return true;
  return false;
}

/** Where the reporter goes on within a content: behind a dash, or right behind quoted words; -1 if nowhere. */
function reporterFrom(view: TokenView, [first, last]: TokenRange): number {
  for (let i = first + SHORTEST; i < last - 2; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) continue;
    if (DASH.test(view.words[i] ?? '') && SETTING.has(view.words[i + 1] ?? '')) return i;
    if ((view.quoteOf[i - 1] ?? -1) < 0) continue;
    const participle = view.words[i] === ',' && /.{3}ing$/.test(view.words[i + 1] ?? '');
    if (participle || opensClause(view, i, last)) return i;
  }
  return -1;
}

/** 'Lind said the road was shut—despite the plan', 'called it “a farce” as the town looked on': the rest is the reporter's. */
export const reporterClauses = endingContents(
  'refine/reporter-clause',
  'the reporter tells of what happened meanwhile',
  reporterFrom,
);
