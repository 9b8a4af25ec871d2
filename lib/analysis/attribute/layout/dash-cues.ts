import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { speaksOfSelf } from '../voice-words';

const DASH = /^[—–―-]$/;
const LONGEST_CREDIT = 10;
const SHORTEST = 4;

interface DashCue {
  readonly dash: number;
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

/** '- said Lind.' or '- Lind added.' at a paragraph's end, after whole sentences; null if it ends otherwise. */
function dashCueOf(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): DashCue | null {
  let end = last;
  while (end > first && !view.tokens[end - 1]?.isWord) end--;
  for (let dash = end - 2; dash > Math.max(first + SHORTEST, end - LONGEST_CREDIT); dash--) {
    if (!DASH.test(view.tokens[dash]?.text ?? '')) continue;
    // One clause before a dash is an ordinary report; only whole sentences are a paragraph of somebody's words.
    if (!/^[.!?…]$/.test(view.words[dash - 1] ?? '') && view.sentenceOf[first] === view.sentenceOf[dash])
      return null;
    for (const cue of [dash + 1, end - 1]) {
      const frame = grammar.cueVerbs.get(view.words[cue] ?? '');
      if (frame !== 'say' && frame !== 'tell') continue;
      const source: TokenRange = cue === dash + 1 ? [cue + 1, end] : [dash + 1, cue];
      const [head] = source;
      const named =
        /^\p{Lu}/u.test(view.tokens[head]?.text ?? '') ||
        /^(?:he|she|they)$/.test(view.words[head] ?? '') ||
        (grammar.determiners.has(view.words[head] ?? '') &&
          grammar.roleNouns.has(view.words[source[1] - 1] ?? ''));
      return source[1] > head && named ? { dash, cue: [cue, cue + 1], source } : null;
    }
    return null;
  }
  return null;
}

/** A paragraph without quotation marks that ends '. - said Lind': all of it is her words, verbatim if she says 'I' or 'we'. */
export const dashCues: Refiner = (view, proposals, grammar) => {
  const found: Proposal[] = [];
  const taken = new Uint8Array(view.size);
  for (const paragraph of view.paragraphs) {
    const credit = dashCueOf(view, paragraph, grammar);
    if (!credit || (view.quoteOf[paragraph[0]] ?? -1) >= 0 || view.words[paragraph[0]] === '<') continue;
    const content: TokenRange = [paragraph[0], credit.dash];
    taken.fill(1, ...paragraph);
    found.push({
      content: [content],
      cue: credit.cue,
      source: credit.source,
      confidence: 0.85,
      verbatim: speaksOfSelf(view, content),
      trace: [
        {
          rule: 'layout/dash-cue',
          span: rangeSpan(view, [credit.dash, paragraph[1]]),
          reason: 'the paragraph ends with a dash and who said it',
        },
      ],
    });
  }
  if (found.length === 0) return proposals;
  return [...proposals.filter((p) => taken[p.cue?.[0] ?? contentExtent(p)[0]] !== 1), ...found];
};
