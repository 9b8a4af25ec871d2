import { endingContents } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

const JOINS = new Set(['but', 'though', 'although', 'while', 'and']);
const SPEAKER = new Set(['he', 'she', 'they', 'it']);
const AUXILIARY = /^(?:did|does|do|has|have|had|would|could|will|can)(?:n['’]t)?$/;
const NOT = /^(?:not|n['’]t)$/;
/** What somebody does who tells more. */
const TELL =
  /^(?:say|saying|specify|specifying|elaborate|elaborating|explain|explaining|detail|detailing|disclose|disclosing|identify|identifying|comment|commenting|clarify|clarifying|mention|mentioning|reveal|revealing|cite|citing|discuss|discussing|answer|answering)$/;
/** The same if details are what is given: 'give any reason', not 'give up'. */
const GIVE = /^(?:name|naming|give|giving|provide|providing|offer|offering|set|setting)$/;
const DETAILS = /^(?:any|a|an|further|more|details?|specifics|reasons?|examples?|names?|evidence|dates?)$/;
/** 'Gave no details', 'named no date'. */
const TOLD =
  /^(?:gave|named|offered|provided|set|mentioned|cited|specified|disclosed|supplied|presented|revealed)$/;
const NONE = new Set(['no', 'few', 'little']);
const DECLINED = /^(?:declined|refused)$/;
/** Words of a report before which none of it is cut. */
const SHORTEST = 2;

const tells = ({ words }: TokenView, i: number): boolean =>
  TELL.test(words[i] ?? '') || (GIVE.test(words[i] ?? '') && DETAILS.test(words[i + 1] ?? ''));

/** True if what stands at `i` tells that somebody told no more. */
function tellsNoMore(view: TokenView, i: number): boolean {
  const { words } = view;
  const word = words[i] ?? '';
  const next = words[i + 1] ?? '';
  if (TOLD.test(word)) return NONE.has(next);
  if (DECLINED.test(word)) return next === 'to' && tells(view, i + 2);
  if (!AUXILIARY.test(word)) return false;
  const at = NOT.test(next) ? i + 2 : i + 1;
  return (NOT.test(next) || /n['’]t$/.test(word)) && tells(view, at);
}

/** Where a content goes on with what was not told; -1 if nowhere. */
function withheldFrom(view: TokenView, [first, last]: TokenRange): number {
  const { words } = view;
  for (let i = first + SHORTEST; i < last - 1; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) continue;
    const told = JOINS.has(words[i] ?? '') && SPEAKER.has(words[i + 1] ?? '') && tellsNoMore(view, i + 2);
    const bare = words[i] === 'without' && /ing$/.test(words[i + 1] ?? '') && tells(view, i + 1);
    if (told || bare) return words[i - 1] === ',' ? i - 1 : i;
  }
  return -1;
}

/** 'Lind said the port would open, though she named no date', 'without giving details': the reporter misses something. */
export const withheldDetails = endingContents(
  'refine/withheld-detail',
  'the reporter says what was not told',
  withheldFrom,
);
