import type { Proposal, Refiner } from '../proposal';
import type { TokenView } from '../token-view';

const ASKING = new Set(['asked', 'asking', 'requested', 'requesting', 'wished', 'preferred', 'insisted']);
const NAMED = new Set(['named', 'identified', 'quoted']);

/** True of 'not to be named' and 'to remain anonymous' behind a verb of asking. */
function isAnonymity(view: TokenView, { cue, content }: Proposal): boolean {
  const at = content[0]?.[0] ?? -1;
  if (!cue || at !== cue[1] || !ASKING.has(view.words[at - 1] ?? '')) return false;
  const words = view.words.slice(at, at + 4);
  return words.join(' ').startsWith('not to be ')
    ? NAMED.has(words[3] ?? '')
    : words.includes('anonymity') || words.slice(0, 3).join(' ') === 'to remain anonymous';
}

/** 'A trader, who asked not to be named, said': what the reporter promised him is no statement. */
export const askedAnonymity: Refiner = (view, proposals) => proposals.filter((p) => !isAnonymity(view, p));
