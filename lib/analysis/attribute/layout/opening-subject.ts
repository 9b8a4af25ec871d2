import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { TokenRange, TokenView } from '../token-view';

const LONGEST_SUBJECT = 12;
const LONGEST_SHORT_TITLE = 4;
/** Tokens from a subject to the participle that goes on from its verb. */
const LONGEST_MAIN = 20;
/** Papers are quoted, but do not go on speaking. */
const DOCUMENT = /^(?:report|statement|study|survey|poll|newspaper|outlet|campaign)$/;
/** Pronouns that mean one person. */
export const SHE_OR_HE: ReadonlySet<string> = new Set(['he', 'she']);

/** True if one person or body is named, or meant by he and she: 'a survey' and 'Lind or Horak' say nothing themselves. */
export function oneVoice(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): boolean {
  if (DOCUMENT.test(view.words[last - 1] ?? '')) return false;
  let voice = false;
  for (let i = first; i < last; i++) {
    const word = view.words[i] ?? '';
    if (word === 'or' || (word === 'and' && /^\p{Lu}/u.test(view.tokens[i + 1]?.text ?? ''))) return false;
    if (word === ',') break;
    voice ||= SHE_OR_HE.has(word) || grammar.roleNouns.has(word);
    voice ||= /^\p{Lu}/u.test(view.tokens[i]?.text ?? '') && !grammar.determiners.has(word);
  }
  return voice;
}

/**
 * The subject a sentence of narration opens with: a name with its titles, or he and she; null for anything else.
 * `described`: also a name that words between commas describe ('Lind, a former mayor,'), which are left out.
 */
export function subjectOf(
  view: TokenView,
  [first, last]: TokenRange,
  grammar: AttributionGrammar,
  described = false,
): TokenRange | null {
  let at = first;
  // 'In a post on Monday, Lind …': the subject stands after the comma.
  if (grammar.prepositions.has(view.words[first] ?? '') || grammar.timeWords.has(view.words[first] ?? '')) {
    while (at < Math.min(last, first + LONGEST_SUBJECT) && view.words[at] !== ',') at++;
    at++;
  }
  if (SHE_OR_HE.has(view.words[at] ?? '')) return [at, at + 1];
  let end = at;
  while (end < last && end < at + LONGEST_SUBJECT && inName(view, end, grammar)) end++;
  while (end > at && !/^\p{Lu}/u.test(view.tokens[end - 1]?.text ?? '')) end--;
  const name: TokenRange = [at, end];
  const goesOn = view.tokens[end]?.isWord ? view.words[end] !== "'s" : described && view.words[end] === ',';
  return end > at && goesOn && oneVoice(view, name, grammar) ? name : null;
}

function inName(view: TokenView, i: number, grammar: AttributionGrammar): boolean {
  const word = view.words[i] ?? '';
  if (grammar.roleNouns.has(word)) return true;
  // 'Sen. Lind': the stop of a title is part of the name.
  if (word === '.' && view.sentenceOf[i + 1] === view.sentenceOf[i])
    return (
      (view.words[i - 1]?.length ?? 0) <= LONGEST_SHORT_TITLE &&
      /^\p{Lu}/u.test(view.tokens[i + 1]?.text ?? '')
    );
  const first = view.sentenceOf[i - 1] !== view.sentenceOf[i];
  if (!/^\p{Lu}/u.test(view.tokens[i]?.text ?? '')) return word === "'s";
  return !(
    grammar.pronouns.has(word) ||
    grammar.clauseBreaks.has(word) ||
    (grammar.determiners.has(word) && !first)
  );
}

/** True if the source is the name its sentence opens with, and the verb its own: right behind it or what describes it, or ', saying'. */
export function opensWith(
  view: TokenView,
  source: TokenRange,
  cue: TokenRange,
  grammar: AttributionGrammar,
): boolean {
  const subject = subjectOf(view, view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? cue, grammar, true);
  if (subject?.[0] !== source[0]) return false;
  const isDescribed = view.words[subject[1]] === ',' && source[1] > subject[1];
  if (isDescribed) return view.words[cue[0] - 1] === ',' && source[1] === cue[0] - 1;
  if (subject[1] !== source[1]) return false;
  if (source[1] === cue[0]) return true;
  if (!/ing$/.test(view.words[cue[0]] ?? '') || view.words[cue[0] - 1] !== ',') return false;
  if (cue[0] - source[1] > LONGEST_MAIN) return false;
  for (let i = source[1]; i < cue[0] - 1; i++)
    if (!view.tokens[i]?.isWord || grammar.clauseBreaks.has(view.words[i] ?? '')) return false;
  return true;
}
