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

const hasVerb = ({ verbs }: TokenView, ranges: readonly TokenRange[]): boolean =>
  verbs !== null && ranges.some(([first, last]) => verbs.subarray(first, last).includes(1));

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
  const keepsBack = words.some((word) => WITHHOLDING.test(word));
  return keepsBack && view.words[first] === 'to' && KEPT_BACK.test(view.words[first + 1] ?? '');
}

/** 'They discussed ways to end the war', 'he commented on the plan', 'she declined to comment': nothing was said of it. */
export const bareTopics: Refiner = (view, proposals) =>
  proposals.filter((proposal) => !isTopic(view, proposal));
