import type { Refiner } from '../proposal';

const DENIALS = new Set(['never', 'not', "n't"]);
/** Tokens before a cue's last word in which its negation stands. */
const REACH = 4;

/** “He has never said that A”, within a quotation: the speaker denies the report, so A is nobody's statement. */
export const deniedReports: Refiner = (view, proposals) =>
  proposals.filter(({ cue }) => {
    const quote = cue ? (view.quoteOf[cue[0]] ?? -1) : -1;
    if (!cue || quote < 0) return true;
    for (let i = cue[1] - 1; i >= Math.max(0, cue[1] - REACH); i--)
      if (view.quoteOf[i] === quote && (DENIALS.has(view.words[i] ?? '') || /n't$/.test(view.words[i] ?? '')))
        return false;
    return true;
  });
