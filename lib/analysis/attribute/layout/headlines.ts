import type { Article } from '../../../model/article';
import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView, tokenRange } from '../token-view';
import { ownVoice } from '../voice-words';

/** Lines from the top that may be a headline where the page does not say which is. */
const TOP = 2;
const SHORTEST = 3;
const LONGEST = 30;
const LONGEST_SPEAKER = 6;
const DASH = /^[—–―-]$/;
const SHORT_TITLES = new Set(['pm', 'fm', 'mp', 'mep', 'mfa', 'mod']);
/** Headlines that begin with one of these are credits and labels. */
const LABELS = new Set(
  'by photo watch video live read analysis opinion explainer source sources details quote background recall'.split(
    ' ',
  ),
);

const LONGEST_TOPIC = 16;
const PART_OF_OFFICE = /^(?:'s|of|-|’|foreign|defence|defense|interior|prime|senior|former|top)$/;
/** Tokens of text below a headline in which its speaker is named in full. */
const FAR = 2000;

const capital = (view: TokenView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]?.text ?? '');

/** Tokens of a line between paragraphs that may be a subheading. */
const LONGEST_SUBHEAD = 14;

interface Headline {
  readonly content: TokenRange;
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

/** Paragraphs that are headlines: those the page sets as such, the title, and top lines that end without a stop. */
function headlineParagraphs(view: TokenView, { blocks, title, text }: Article): TokenRange[] {
  const marked = blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'heading')
    .map(({ span }) => tokenRange(view.tokens, span));
  const top = view.paragraphs.slice(0, TOP).filter((range) => {
    const last = view.words[range[1] - 1] ?? '';
    return text.slice(...rangeSpan(view, range)).trim() === title?.trim() || !/[.?!…:]/.test(last);
  });
  return [...marked, ...top.filter(([first]) => !marked.some(([at]) => at === first))].filter(
    ([first, last]) =>
      last - first >= SHORTEST && last - first <= LONGEST && !LABELS.has(view.words[first] ?? ''),
  );
}

/** Short lines without a stop further down: subheadings, as far as they begin with a speaker's name and a colon. */
const subheads = (view: TokenView): readonly TokenRange[] =>
  view.paragraphs
    .slice(TOP)
    .filter(
      ([first, last]) =>
        last - first >= SHORTEST &&
        last - first <= LONGEST_SUBHEAD &&
        !LABELS.has(view.words[first] ?? '') &&
        !/[.?!…:,;]/.test(view.words[last - 1] ?? ''),
    );

/** Words of the names of whoever speaks in the article's own text, also where what he said is no statement: 'Lind' in 'Anna Lind said so'. */
function speakers(view: TokenView, proposals: readonly Proposal[], grammar: AttributionGrammar): Set<string> {
  const names = new Set<string>();
  for (let i = 2; i < view.size; i++)
    if (grammar.cueVerbs.get(view.words[i] ?? '') === 'say' && capital(view, i - 1) && capital(view, i - 2))
      names.add(view.words[i - 1] ?? '');
  for (const { source } of proposals)
    if (source)
      for (let i = source[0]; i < source[1]; i++) if (capital(view, i)) names.add(view.words[i] ?? '');
  return names;
}

/** True if the text below the line names somebody in full whose last name is `surname`. */
function namedInFull(view: TokenView, surname: string, below: number): boolean {
  for (let i = below + 1; i < Math.min(view.size, below + FAR); i++)
    if (view.words[i] === surname && capital(view, i) && capital(view, i - 1)) return true;
  return false;
}

/** A lower-case word that may be part of a speaker's name or office. */
function nounLike(view: TokenView, i: number, grammar: AttributionGrammar): boolean {
  const word = view.words[i] ?? '';
  return grammar.roleNouns.has(word) || grammar.determiners.has(word) || PART_OF_OFFICE.test(word);
}

/** True if the words name a speaker and nothing else: a role, or somebody who also speaks in the text below. */
function namesSpeaker(
  view: TokenView,
  [first, last]: TokenRange,
  known: ReadonlySet<string>,
  grammar: AttributionGrammar,
): boolean {
  if (last - first < 1 || last - first > LONGEST_SPEAKER) return false;
  for (let i = first; i < last; i++) {
    const word = view.words[i] ?? '';
    const part = capital(view, i) || nounLike(view, i, grammar);
    if (!part || grammar.timeWords.has(word)) return false;
  }
  const head = view.words[last - 1] ?? '';
  return grammar.roleNouns.has(head) || known.has(head) || SHORT_TITLES.has(view.words[first] ?? '');
}

/** 'Talks may be held soon – Kremlin', 'Talks may be held soon: Kremlin spokesman'. */
function signed(
  view: TokenView,
  [first, last]: TokenRange,
  known: ReadonlySet<string>,
  grammar: AttributionGrammar,
): Headline | null {
  // '…: Lind on the winter': the topic behind the name is none of it.
  let end = last;
  for (let k = last - 2; k > Math.max(first + SHORTEST, last - LONGEST_TOPIC); k--)
    if (view.words[k] === ':') {
      for (let on = k + 2; on < last - 1; on++) if (view.words[on] === 'on' && end === last) end = on;
      break;
    }
  return signedAt(view, [first, end], known, grammar);
}

function signedAt(
  view: TokenView,
  [first, last]: TokenRange,
  known: ReadonlySet<string>,
  grammar: AttributionGrammar,
): Headline | null {
  for (let i = last - 2; i >= first + SHORTEST && i >= last - 1 - LONGEST_SPEAKER; i--) {
    const mark = view.tokens[i]?.text ?? '';
    const apart = view.tokens[i - 1]?.end !== view.tokens[i]?.start;
    if (!(mark === ':' || (DASH.test(mark) && apart))) continue;
    const end = view.words[i - 1] === ',' ? i - 1 : i;
    return namesSpeaker(view, [i + 1, last], known, grammar)
      ? { content: [first, end], cue: [i, i + 1], source: [i + 1, last] }
      : null;
  }
  return null;
}

/** 'No consensus yet, Lind says' and 'No consensus yet, says the minister'. */
function told(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): Headline | null {
  let comma = last - 2;
  while (comma > first && view.words[comma] !== ',') comma--;
  const tail = last - comma - 1;
  if (comma - first < SHORTEST || tail < 2 || tail > LONGEST_SPEAKER + 1) return null;
  for (const cue of [last - 1, comma + 1]) {
    const frame = grammar.cueVerbs.get(view.words[cue] ?? '');
    if ((frame !== 'say' && frame !== 'tell') || (view.quoteOf[cue] ?? -1) >= 0) continue;
    const source: TokenRange = cue === comma + 1 ? [cue + 1, last] : [comma + 1, cue];
    for (let i = source[0]; i < source[1]; i++)
      if (!capital(view, i) && !nounLike(view, i, grammar)) return null;
    return { content: [first, comma], cue: [cue, cue + 1], source };
  }
  return null;
}

/** 'Lind on Horak: “…”' and 'Lind: the road is clear'. */
function announced(
  view: TokenView,
  [first, last]: TokenRange,
  known: ReadonlySet<string>,
  grammar: AttributionGrammar,
): Headline | null {
  for (let i = first + 1; i < Math.min(last - SHORTEST, first + 2 * LONGEST_SPEAKER); i++) {
    if (view.words[i] !== ':') continue;
    let end = i;
    for (let k = first + 1; k < i; k++) if (view.words[k] === 'on' && end === i) end = k;
    const topic = end < i;
    const quoted = (view.quoteOf[i + 1] ?? -1) >= 0;
    const speaker = namesSpeaker(view, [first, end], known, grammar);
    const person = quoted && capital(view, first) && namedInFull(view, view.words[end - 1] ?? '', last);
    return (speaker && (quoted || !topic)) || (person && end - first <= 2)
      ? { content: [i + 1, last], cue: [i, i + 1], source: [first, end] }
      : null;
  }
  return null;
}

/** Headlines that name who says it, in the short forms that only headlines have. */
export const headlines: Refiner = (view, proposals, grammar, article) => {
  const covered = coveredTokens(
    view,
    proposals.filter((p) => !ownVoice(view, p.source)),
  );
  const known = speakers(view, proposals, grammar);
  const found: Proposal[] = [];
  const heads = headlineParagraphs(view, article).map(
    (range) =>
      signed(view, range, known, grammar) ??
      told(view, range, grammar) ??
      announced(view, range, known, grammar),
  );
  const below = subheads(view).map((range) => announced(view, range, known, grammar));
  for (const headline of [...heads, ...below]) {
    if (!headline || covered.subarray(...headline.content).includes(1)) continue;
    found.push({
      ...headline,
      content: [headline.content],
      confidence: 0.8,
      trace: [
        {
          rule: 'layout/headline',
          span: rangeSpan(view, [
            Math.min(headline.cue[0], headline.source[0]),
            Math.max(headline.cue[1], headline.source[1]),
          ]),
          reason: 'the headline names who says it',
        },
      ],
    });
  }
  if (found.length === 0) return proposals;
  const said = coveredTokens(view, found);
  const inside = (p: Proposal) => ownVoice(view, p.source) && said[contentExtent(p)[0]] === 1;
  return [...proposals.filter((p) => !inside(p)), ...found];
};
