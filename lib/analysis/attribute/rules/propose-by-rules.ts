import type { AttributionGrammar, CueFrame } from '../../../model/grammar/attribution-grammar';
import type { Proposal } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { contentOf } from './content';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';

/** Precision of each frame's rules on news text, measured on the training data; shown as the statement's confidence. */
const CONFIDENCE: Readonly<Record<CueFrame | 'according', number>> = {
  say: 0.8,
  tell: 0.8,
  urge: 0.6,
  vow: 0.6,
  call: 0.6,
  voice: 0.7,
  according: 0.9,
};

/** Tokens to either side of a cue that are looked at, however long its sentence; keeps hostile text linear. */
const WINDOW = 250;

/** Verbs that hedge the one after them, which has their subject: 'Lind appeared to rule out'. */
export const SEEMS: RegExp = /^(?:appear|seem)(?:s|ed)?$/;

const ZERO_WIDTH_OR_MARK = /^(?:[“”„«»"'‘’,—–-]|\p{Cf})$/u;

/** First token of the cue's group: back over auxiliaries, negation and adverbs. */
function groupStart(view: TokenView, cue: number, floor: number, grammar: AttributionGrammar): number {
  let at = cue;
  while (at > floor) {
    const word = view.words[at - 1] ?? '';
    if (!(grammar.auxiliaries.has(word) || (/ly$/.test(word) && view.tokens[at - 1]?.isWord))) break;
    at--;
  }
  return view.words[at - 1] === 'to' && SEEMS.test(view.words[at - 2] ?? '') && at - 2 > floor ? at - 2 : at;
}

/** Left of the cue group, over a time phrase and a closing quotation, to where a subject may end. */
function subjectEnd(view: TokenView, from: number, floor: number, grammar: AttributionGrammar): number {
  let at = from;
  while (at > floor && grammar.timeWords.has(view.words[at - 1] ?? '')) at--;
  if (at < from && (view.words[at - 1] === 'on' || view.words[at - 1] === 'in')) at--;
  return at;
}

/** True if the clause before the cue is a quotation or an aside that the cue closes: 'A,' said X. */
const afterQuotation = (view: TokenView, at: number, floor: number): boolean =>
  at > floor && ZERO_WIDTH_OR_MARK.test(view.tokens[at - 1]?.text ?? '') && (view.quoteOf[at - 1] ?? -1) >= 0;

function findSource(
  view: TokenView,
  group: number,
  after: number,
  [first, last]: TokenRange,
  grammar: AttributionGrammar,
): TokenRange | null {
  if (afterQuotation(view, group, first) || view.words[group - 1] === ',') {
    const inverted = nounPhraseAfter(view, after, last, grammar);
    if (inverted && (afterQuotation(view, group, first) || view.words[inverted[1]] === '.')) return inverted;
  }
  return nounPhraseBefore(view, subjectEnd(view, group, first, grammar), first, grammar);
}

/** The last reading of each article: several refiners ask for it. */
const readings = new WeakMap<TokenView, { grammar: AttributionGrammar; proposals: readonly Proposal[] }>();

/** Every statement that cue verbs and 'according to' announce, by rules alone: the engine without learned weights. */
export function proposeByRules(view: TokenView, grammar: AttributionGrammar): readonly Proposal[] {
  const known = readings.get(view);
  if (known?.grammar === grammar) return known.proposals;
  const proposals = readSentences(view, grammar);
  readings.set(view, { grammar, proposals });
  return proposals;
}

function readSentences(view: TokenView, grammar: AttributionGrammar): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of view.sentences) {
    let previous: TokenRange | null = null;
    for (let i = sentence[0]; i < sentence[1]; i++) {
      const word = view.words[i] ?? '';
      const according = word === 'according' && view.words[i + 1] === 'to';
      const frame = according ? 'according' : grammar.cueVerbs.get(word);
      if (!frame || (frame !== 'according' && (view.quoteOf[i] ?? -1) >= 0)) continue;
      const window: TokenRange = [Math.max(sentence[0], i - WINDOW), Math.min(sentence[1], i + WINDOW)];
      const [first, last] = window;
      const group = groupStart(view, i, first, grammar);
      const particle = grammar.particles.get(word)?.has(view.words[i + 1] ?? '') ?? false;
      const cue: TokenRange = [
        frame === 'voice' || according ? i : group,
        particle || according ? i + 2 : i + 1,
      ];
      let source = according
        ? nounPhraseAfter(view, cue[1], last, grammar, i === first)
        : findSource(view, group, cue[1], window, grammar);
      // A participle or a second verb ('said …, adding …') takes the sentence's earlier source.
      if (
        !source &&
        previous &&
        (/ing$/.test(word) || ['and', 'but', ','].includes(view.words[group - 1] ?? ''))
      )
        source = previous;
      if (!source) continue;
      const content = contentOf(view, window, cue, source, frame, grammar);
      if (content.length === 0) continue;
      previous = source;
      const span = rangeSpan(view, cue);
      proposals.push({
        content,
        cue,
        source,
        confidence: CONFIDENCE[frame],
        trace: [
          {
            rule: `rules/${frame}`,
            span,
            reason: `“${view.text.slice(...span)}” reports what “${view.text.slice(...rangeSpan(view, source))}” said`,
          },
        ],
      });
      if (source[0] > i) i = source[1] - 1;
    }
  }
  return proposals;
}
