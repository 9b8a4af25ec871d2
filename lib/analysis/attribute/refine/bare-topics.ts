import type { Proposal, Refiner } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

/** Verbs that only name what was spoken of, without what was said about it. */
const NAMING = /^(?:discuss|debat|address|comment|revisit|touch|deliver|issu|observ)(?:e|es|s|ed|ing)?$/;
/** Verbs that keep back what they are about. */
const WITHHOLDING = /^(?:declin|refus)(?:e|es|ed|ing)$/;
const DENIED = /^(?:not|n't|never)$/;
const KEPT_BACK =
  /^(?:elaborate|reveal|disclose|discuss|respond|answer|reply|specify|name|identify|confirm|say)$/;
/** Nouns that make a topic of a verb: 'ways to end the war', 'efforts to reach a truce'. */
const MATTERS = new Set('way ways effort efforts step steps measures possibilities prospects'.split(' '));

/** What somebody is at, not what he says: 'has been seeking to open the road', 'has set out to'. */
const ENDEAVOUR = /\b(?:(?:seeking|pushing|trying|striving)\b.* to|set out to)\b/;
const RELATIVES = new Set(['that', 'which', 'who', 'whose']);

/** True if a verb stands in the words themselves, not only in a clause that describes them. */
const hasVerb = ({ verbs, words }: TokenView, ranges: readonly TokenRange[]): boolean =>
  ranges.some(([first, last]) => {
    for (let i = first; i < last; i++) {
      if (i > first && RELATIVES.has(words[i] ?? '')) return false;
      if (verbs?.[i] === 1 && !/ing$/.test(words[i] ?? '')) return true;
    }
    return false;
  });

const isQuoted = ({ quoteOf }: TokenView, ranges: readonly TokenRange[]): boolean =>
  ranges.some(([first, last]) => quoteOf.subarray(first, last).some((quote) => quote >= 0));

/** True if the cue names a topic and the content is one: a noun phrase, or a way to do something. */
function isTopic(view: TokenView, { cue, content, verbatim }: Proposal): boolean {
  const [first] = content[0] ?? [];
  if (!cue || first === undefined || verbatim || view.verbs === null || isQuoted(view, content)) return false;
  const words = view.words.slice(cue[0], cue[1]);
  if (words.some((word) => NAMING.test(word)))
    return !hasVerb(view, content) || MATTERS.has(view.words[first] ?? '');
  const isMention = words.some((word) => /^mention/.test(word));
  if (isMention) return words.some((word) => DENIED.test(word)) && !hasVerb(view, content);
  if (/^(?:stop|stops|stopped) short of$/.test(words.join(' '))) return true;
  if (ENDEAVOUR.test(`${words.join(' ')} ${view.words[first]}`)) return true;
  const keepsBack = words.some((word) => WITHHOLDING.test(word));
  return keepsBack && view.words[first] === 'to' && KEPT_BACK.test(view.words[first + 1] ?? '');
}

/** Where what was said begins behind a topic and a colon: 'commented on the plan: it is late'; -1 without one. */
export function topicColon(view: TokenView, cue: TokenRange, only: TokenRange): number {
  if (!view.words.slice(cue[0], cue[1]).some((word) => NAMING.test(word))) return -1;
  for (let i = only[0]; i < only[1] - 2; i++)
    if (view.words[i] === ':' && (view.quoteOf[i] ?? -1) < 0) return i + 1;
  return -1;
}

/** 'They discussed ways to end the war', 'he commented on the plan', 'she declined to comment': nothing was said of it. */
export const bareTopics: Refiner = (view, proposals) =>
  proposals.flatMap((proposal): Proposal[] => {
    const { cue } = proposal;
    const [only, more] = proposal.content;
    const said = cue && only && !more ? topicColon(view, cue, only) : -1;
    if (said > 0 && only) return [{ ...proposal, content: [[said, only[1]]] }];
    return isTopic(view, proposal) ? [] : [proposal];
  });
