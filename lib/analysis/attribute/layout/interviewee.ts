import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal } from '../proposal';
import type { TokenRange, TokenView } from '../token-view';

/** Paragraphs before the first question that may introduce who is interviewed. */
const INTRODUCTION = 14;
const LONGEST_NAME = 4;
/** Tokens between 'spoke' and 'with', and before the name. */
const NEAR = 10;
const TALKED = new Set(
  'spoke speaks spoken speak talked talks talk sat sits interview interviewed conversation met asked asks answered answers'.split(
    ' ',
  ),
);
const PARTNER = new Set(['with', 'to', 'met', 'interviewed', 'asked', 'asks']);
/** Last words of a newspaper's or broadcaster's name: 'in an interview with the Harbour Times'. */
const OUTLET =
  /^(?:news|newsroom|post|times|independent|pravda|agency|tv|radio|today|journal|channel|guardian|telegraph|herald|tribune|weekly|magazine|media|press|reuters|bloomberg|service|network|review|gazette|chronicle|courier|observer|monitor|daily|online|broadcasting|podcast|show|studio|newshour)$/;

/** Roles of those who ask. */
const ASKERS = new Set(['journalist', 'reporter', 'editor', 'author']);
const ASKER = 9;
const TOPIC = new Set(['about', 'on', 'of', 'against', 'over']);
/** Least score, and least distance to the next name, at which a name is taken. */
const ENOUGH = 3;
const AHEAD = 2;

interface Candidate {
  readonly name: TokenRange;
  score: number;
}

const capital = (view: TokenView, i: number): boolean =>
  /^\p{Lu}[\p{L}\p{M}]+$/u.test(view.tokens[i]?.text ?? '');

/** Words that begin with a capital and are no name: they open sentences. */
const common = (view: TokenView, i: number, grammar: AttributionGrammar): boolean => {
  const word = view.words[i] ?? '';
  return (
    grammar.determiners.has(word) ||
    grammar.pronouns.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.clauseBreaks.has(word) ||
    grammar.timeWords.has(word)
  );
};

/** Runs of capitalised words, without the titles before them: full names, or a surname after a title. */
function namesIn(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): TokenRange[] {
  const names: TokenRange[] = [];
  for (let i = first; i < last; i++) {
    if (!capital(view, i) || common(view, i, grammar)) continue;
    let start = i;
    while (i < last && capital(view, i) && !common(view, i, grammar)) {
      if (grammar.roleNouns.has(view.words[i] ?? '')) start = i + 1;
      i++;
    }
    const titled = start > first && grammar.roleNouns.has(view.words[start - 1] ?? '');
    const length = i - start;
    const outlet = OUTLET.test(view.words[i - 1] ?? '') || view.words[start - 1] === 'the';
    if (!outlet && length <= LONGEST_NAME && (length >= 2 || (titled && length === 1)))
      names.push([start, i]);
  }
  return names;
}

/** True if the words around a name say that its bearer talked with somebody: 'we spoke to X', 'X spoke to us'. */
function talked(view: TokenView, [at, end]: TokenRange, [first, last]: TokenRange): boolean {
  let partner = false;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) {
    const word = view.words[i] ?? '';
    if (PARTNER.has(word)) partner = true;
    if (partner && TALKED.has(word)) return true;
    if (/[.;!?]/.test(word)) break;
  }
  let comma = view.words[end] !== ',';
  for (let i = end; i < Math.min(last, end + NEAR); i++) {
    const word = view.words[i] ?? '';
    if (i > end && word === ',') comma = true;
    if (TALKED.has(word)) return comma;
    if (/[.;!?]/.test(word)) return false;
  }
  return false;
}

/** How much an official's title or description beside a name tells that he is asked, and does not ask. */
function standing(view: TokenView, [at, end]: TokenRange, grammar: AttributionGrammar): number {
  if (view.words[end] === "'s") return 0;
  let role = '';
  let before = at - 1;
  for (; before >= 0 && grammar.roleNouns.has(view.words[before] ?? ''); before--)
    role ||= view.words[before] ?? '';
  while (before >= 0 && (capital(view, before) || view.words[before] === "'s")) before--;
  if (role && TOPIC.has(view.words[before] ?? '')) return 0;
  for (let i = end + 1; !role && view.words[end] === ',' && i < end + NEAR; i++) {
    if (/[,.;]/.test(view.words[i] ?? '')) break;
    if (grammar.roleNouns.has(view.words[i] ?? '')) role = view.words[i] ?? '';
  }
  return role === '' ? 0 : ASKERS.has(role) ? -ASKER : 2;
}

/**
 * The words that name who answers the questions of an interview, from the paragraphs before the first one; null if
 * nobody, or more than one person, may be meant.
 */
export function findInterviewee(
  view: TokenView,
  firstQuestion: number,
  proposals: readonly Proposal[],
  grammar: AttributionGrammar,
): TokenRange | null {
  const candidates = new Map<string, Candidate>();
  const speaking = new Set<number>();
  for (const p of proposals)
    if (p.source && p.cue && (view.quoteOf[p.cue[0]] ?? -1) < 0)
      for (let i = p.source[0]; i < p.source[1]; i++) speaking.add(i);
  for (let k = Math.max(0, firstQuestion - INTRODUCTION); k < firstQuestion; k++) {
    const paragraph = view.paragraphs[k] ?? [0, 0];
    for (const name of namesIn(view, paragraph, grammar)) {
      const key = view.words[name[1] - 1] ?? '';
      const score =
        (talked(view, name, paragraph) ? 3 : 0) +
        (speaking.has(name[1] - 1) ? 2 : 0) +
        standing(view, name, grammar);
      const known = candidates.get(key);
      if (known) known.score = Math.max(known.score, score);
      else candidates.set(key, { name, score });
    }
  }
  const [best, next] = [...candidates.values()].sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= AHEAD ? best.name : null;
}
