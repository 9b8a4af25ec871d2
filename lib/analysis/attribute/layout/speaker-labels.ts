import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** A paragraph that begins with the speaker's name and a colon. */
interface Label {
  readonly paragraph: number;
  readonly name: TokenRange;
  readonly colon: number;
  readonly key: string;
  readonly upper: boolean;
}

const LONGEST_NAME = 6;
/** A turn may go on over this many paragraphs without a label of their own. */
const LONGEST_TURN = 4;
const NO_NAME =
  /^(?:note|update|updated|editor|read|watch|photo|video|image|source|correction|related|more|live|analysis|opinion|breaking|exclusive|summary|background|timeline|key|by|from|here|what|why|how|when|ps)$/;

function labelOf(view: TokenView, paragraph: number): Label | null {
  const [from, last] = view.paragraphs[paragraph] ?? [0, 0];
  let first = from;
  while (first < last && !view.tokens[first]?.isWord && first < from + 2) first++;
  for (let i = first; i < Math.min(last, first + LONGEST_NAME + 1); i++) {
    const token = view.tokens[i];
    if (!token) return null;
    if (token.text === ':') {
      if (i === first || last - i < 3) return null;
      const text = view.text.slice(view.tokens[first]?.start ?? 0, token.start).trim();
      if (NO_NAME.test(view.words[first] ?? '')) return null;
      return {
        paragraph,
        name: [first, i],
        colon: i,
        key: text.toLowerCase(),
        upper: /^[\p{Lu}\p{M}\s.'’\-()]{2,}$/u.test(text),
      };
    }
    if (token.isWord ? !/^\p{Lu}/u.test(token.text) : !/^[.\-'’()]$/.test(token.text)) return null;
  }
  return null;
}

/** Labels of a transcript: names in capitals, or names that label several paragraphs. */
function transcriptLabels(view: TokenView): Label[] {
  const labels = view.paragraphs.map((_, index) => labelOf(view, index)).filter((label) => label !== null);
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const repeated = [...times.values()].filter((n) => n > 1).length;
  return labels.filter(
    ({ key, upper }) =>
      (upper && key.length > 1 && labels.length > 1) || ((times.get(key) ?? 0) > 1 && repeated > 1),
  );
}

/** Turns of a transcript or interview ('ZELENSKYY: …', 'Q: … A: …'): what follows the label up to the next label. */
export const speakerLabels: Refiner = (view, proposals) => {
  const labels = transcriptLabels(view);
  if (labels.length === 0) return proposals;
  const turns: Proposal[] = labels.map((label, k) => {
    const next = labels[k + 1];
    const turnEnd =
      next && next.paragraph - label.paragraph <= LONGEST_TURN ? next.paragraph : label.paragraph + 1;
    const content: TokenRange[] = [
      [label.colon + 1, view.paragraphs[label.paragraph]?.[1] ?? label.colon + 1],
    ];
    for (let p = label.paragraph + 1; p < turnEnd; p++) content.push(view.paragraphs[p] ?? [0, 0]);
    return {
      content,
      cue: [label.colon, label.colon + 1],
      source: label.name,
      confidence: 0.95,
      verbatim: true,
      trace: [
        {
          rule: 'layout/speaker-label',
          span: rangeSpan(view, [label.name[0], label.colon + 1]),
          reason: 'a speaker’s name and a colon begin the paragraph, as in a transcript',
        },
      ],
    };
  });
  const covered = coveredTokens(view, turns);
  for (const { colon } of labels) covered[colon] = 1;
  const rest = proposals.filter((p) => {
    const at = p.cue?.[0] ?? contentExtent(p)[0];
    return !(covered[at] === 1 && covered[contentExtent(p)[1] - 1] === 1 && view.words[at] === ':');
  });
  return [...rest, ...turns];
};
