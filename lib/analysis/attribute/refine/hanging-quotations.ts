import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const CONFIDENCE = 0.6;
/** Tokens between the verb and the quotation that hangs on it. */
const REACH = 7;
/** Verbs of naming that are no cues elsewhere: a bridge is termed safe by engineers as well. */
const NAMES = /^(?:term|pronounce|deem)(?:s|d|ed)?$/;
const OBJECTS = new Set(['it', 'him', 'her', 'them', 'this', 'that']);
const ARTICLES = new Set(['a', 'an', 'the', 'only', 'no', 'some']);
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const JOINS = new Set(['and', 'but']);
/** What is no speaker: 'what Lind called', 'nobody called'. */
const NOBODY = new Set(['what', 'who', 'whom', 'nobody']);

/** A verb of naming or threat before an uncovered quotation: its index, and where its object begins. */
interface Hook {
  readonly verb: number;
  readonly object: number;
}

/** Back from a quotation over 'it as a', 'at the time as', to the verb it hangs on; null if other words stand between. */
function hookBefore(view: TokenView, quote: number, floor: number, grammar: AttributionGrammar): Hook | null {
  let at = quote;
  while (at > floor && ARTICLES.has(view.words[at - 1] ?? '')) at--;
  let object = at;
  const tied = view.words[at - 1] === 'as';
  if (tied) at--;
  if (OBJECTS.has(view.words[at - 1] ?? '')) object = --at;
  for (; at > Math.max(floor, quote - REACH); at--) {
    const word = view.words[at - 1] ?? '';
    const frame = grammar.cueVerbs.get(word);
    if (frame === 'call' || NAMES.test(word) || (frame === 'vow' && !tied)) return { verb: at - 1, object };
    const adjunct = grammar.timeWords.has(word) || /^(?:at|on|the|time|later|last|this)$/.test(word);
    if (!tied || !adjunct) return null;
  }
  return null;
}

/** The subject of a verb with its auxiliaries; null for a passive, an infinitive and 'what Lind called'. */
function subjectOf(
  view: TokenView,
  verb: number,
  floor: number,
  grammar: AttributionGrammar,
): TokenRange | null {
  let group = verb;
  for (; group > floor; group--) {
    const word = view.words[group - 1] ?? '';
    if (PASSIVE.has(word)) return null;
    if (!grammar.auxiliaries.has(word) && !/ly$/.test(word)) break;
  }
  if (view.words[group - 1] === 'to') return null;
  const subject = nounPhraseBefore(view, group, floor, grammar);
  if (!subject) return null;
  for (let i = subject[0] - 1; i < subject[1]; i++) if (NOBODY.has(view.words[i] ?? '')) return null;
  return subject;
}

/** Source of the clause before 'and threatened “…”' or ', calling it “…”': of the last cue in the same sentence. */
function sourceBefore(view: TokenView, verb: number, read: readonly Proposal[]): TokenRange | null {
  const before = view.words[verb - 1] ?? '';
  const participle = /ing$/.test(view.words[verb] ?? '');
  if (participle ? before !== ',' : !JOINS.has(before)) return null;
  const earlier = read.filter(({ cue, source }) => cue && source && cue[1] <= verb && source[1] <= cue[0]);
  const sources = new Set(earlier.map(({ source }) => source?.[0]));
  return sources.size === 1 ? (earlier[0]?.source ?? null) : null;
}

/** True if the quotation reads as speech: its longer words are mostly in lower case. */
function spoken(view: TokenView, [first, last]: TokenRange): boolean {
  let words = 0;
  let lower = 0;
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{3}/u.test(view.tokens[i]?.text ?? '')) continue;
    words++;
    if (/^\p{Ll}/u.test(view.tokens[i]?.text ?? '')) lower++;
  }
  return words > 0 && lower * 2 > words;
}

/**
 * 'an idea that Lind described at the time as “…”', 'rejected the charge, calling it “…”', 'and threatened “…”':
 * a quotation that no statement covers hangs on a verb of naming right before it, and is its subject's.
 */
export const hangingQuotations: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  const cues = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[1] - 1] : [])));
  const bySentence = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const sentence = view.sentenceOf[proposal.cue?.[0] ?? 0] ?? 0;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), proposal]);
  }
  const found = view.quoteRanges.flatMap((range, index): Proposal[] => {
    if (view.quotations[index]?.depth !== 0 || covered[range[0] + 1] === 1 || !spoken(view, range)) return [];
    const sentence = view.sentenceOf[range[0]] ?? 0;
    const [floor] = view.sentences[sentence] ?? range;
    const hook = hookBefore(view, range[0], floor, grammar);
    if (!hook || cues.has(hook.verb) || (view.quoteOf[hook.verb] ?? -1) >= 0) return [];
    const source =
      sourceBefore(view, hook.verb, bySentence.get(sentence) ?? []) ??
      (/ing$/.test(view.words[hook.verb] ?? '') ? null : subjectOf(view, hook.verb, floor, grammar));
    if (!source) return [];
    return [
      {
        content: [[hook.object, range[1]]],
        cue: [hook.verb, hook.verb + 1],
        source,
        confidence: CONFIDENCE,
        trace: [
          {
            rule: 'refine/hanging-quotation',
            span: rangeSpan(view, [hook.verb, range[1]]),
            reason: 'the quoted words hang on the verb before them',
          },
        ],
      },
    ];
  });
  return found.length > 0 ? [...proposals, ...found] : proposals;
};
