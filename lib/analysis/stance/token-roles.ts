import type { StanceWords } from '../../model/grammar/stance-words';
import { overlaps, type Span } from '../../model/span';
import type { DatedStatement } from '../../model/statement';
import type { Token } from '../../text/tokens';
import { framedDeed } from './framed-deed';
import type { TokenRole } from './stance-token';

/** The tokens of one sentence of a statement with their roles. */
export interface RoledSentence {
  readonly tokens: readonly Token[];
  readonly roles: readonly TokenRole[];
}

const MARK = /^[,;:—–.?!]$/;

/**
 * In a report with its attribution last or in the middle ("The deal is dead, he told them, and …") the whole sentence
 * is said, however much of it was found; a phrase put before the attribution ("After the talks, he said that …") is not.
 */
function isWhollySaid(
  tokens: readonly Token[],
  raw: readonly (TokenRole | 'foreign')[],
  words: StanceWords,
): boolean {
  const isAttribution = (role: TokenRole | 'foreign') => role === 'cue' || role === 'source';
  const first = raw.findIndex(isAttribution);
  if (first < 2 || raw.includes('foreign')) return false;
  const last = raw.findLastIndex(isAttribution);
  return (
    last - first < 8 &&
    raw.includes('cue') &&
    /^[,”"?!]$/.test(tokens[first - 1]?.text ?? '') &&
    !words.adverbials.has(tokens[0]?.lower ?? '') &&
    !words.complementizers.has(tokens[last + 1]?.lower ?? '')
  );
}

/** The most words that may stand for the hearers and the place after an attribution put last. */
const MOST_HEARERS = 8;

/**
 * "Kyiv would not agree to a pause, X told leaders in Y": where only the hearers were found as X's words, what stands
 * before his attribution is said by him, though it reads like a report of another.
 */
function isSaidBefore(
  tokens: readonly Token[],
  raw: readonly (TokenRole | 'foreign')[],
  words: StanceWords,
): boolean {
  const first = raw.findIndex((role) => role === 'cue' || role === 'source');
  const said = raw.flatMap((role, i) => (role === 'content' ? [i] : []));
  if (first < 5 || tokens[first - 1]?.text !== ',' || said.length > MOST_HEARERS) return false;
  if (said.some((i) => i < first || words.finite.has(tokens[i]?.lower ?? ''))) return false;
  if (words.complementizers.has(tokens[said[0] ?? 0]?.lower ?? '')) return false;
  // "After the talks, he told them": an adverbial alone; "As soon as they leave, we will stop, he told them": a sentence.
  const comma = tokens.findIndex((t, i) => t.text === ',' && i < first - 1);
  const sentence = comma > 0 && tokens.slice(comma, first).some((t) => words.finite.has(t.lower));
  if (words.adverbials.has(tokens[0]?.lower ?? '') && !sentence) return false;
  return tokens.some((t, i) => raw[i] === 'cue' && words.plainReports.has(t.lower));
}

/** Gives each word of a sentence its role in a statement, and drops what belongs to others or to the attribution. */
export function roles(
  tokens: readonly Token[],
  statement: DatedStatement,
  others: readonly Span[],
  words: StanceWords,
): RoledSentence {
  const spanOf = (t: Token): Span => [t.start, t.end];
  const inAny = (t: Token, spans: readonly Span[]) => spans.some((s) => overlaps(s, spanOf(t)));
  const given = tokens.map((t): TokenRole | 'foreign' => {
    if (inAny(t, statement.content)) return 'content';
    if (statement.cue && overlaps(statement.cue, spanOf(t))) return 'cue';
    if (statement.source && overlaps(statement.source, spanOf(t))) return 'source';
    return inAny(t, others) ? 'foreign' : 'frame';
  });
  const raw = framedDeed(tokens, given, words);
  // A question mark left outside the words found is theirs.
  for (const [i, token] of tokens.entries())
    if (token.text === '?' && raw[i] === 'frame' && raw[i - 1] === 'content') raw[i] = 'content';
  if (statement.kind === 'indirect' && isSaidBefore(tokens, raw, words))
    for (let i = 0; raw[i] === 'frame' || raw[i] === 'foreign'; i++) raw[i] = 'content';
  if (statement.kind === 'indirect' && isWhollySaid(tokens, raw, words))
    for (const [i, role] of raw.entries()) if (role === 'frame') raw[i] = 'content';
  if (statement.kind === 'indirect' && !raw.includes('foreign')) {
    // A condition or reservation cut off the end of a report would turn a conditional yes into a plain one.
    const end = raw.lastIndexOf('content');
    const next = tokens[end + 1]?.text === ',' ? tokens[end + 2] : tokens[end + 1];
    if (words.restrictions.has(next?.lower ?? ''))
      for (let i = end + 1; i < raw.length; i++) if (raw[i] === 'frame') raw[i] = 'content';
  }
  const kept: Token[] = [];
  const keptRoles: TokenRole[] = [];
  const firstContent = raw.indexOf('content');
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const role = raw[i];
    if (!token || !role) break;
    if (i > firstContent && role !== 'content') {
      // A run outside the words said: an attribution in it is passed over up to the next mark.
      let j = i;
      while (j < tokens.length && raw[j] !== 'content') j++;
      const run = raw.slice(i, j);
      const attribution = run.includes('cue') || run.includes('source');
      let k = i;
      if (attribution) {
        const lastAttribution = i + Math.max(run.lastIndexOf('cue'), run.lastIndexOf('source'));
        k = lastAttribution + 1;
        while (k < j && !MARK.test(tokens[k]?.text ?? '')) k++;
        const bounded = MARK.test(tokens[j]?.text ?? '') || MARK.test(kept.at(-1)?.text ?? '');
        if (i > 0 && k >= j) k = bounded ? j : Math.max(i, j - 1);
      }
      for (; k < j; k++) {
        const t = tokens[k];
        const r = raw[k];
        if (t && r && r !== 'foreign') {
          kept.push(t);
          keptRoles.push(r);
        }
      }
      i = j;
      continue;
    }
    if (role !== 'foreign') {
      kept.push(token);
      keptRoles.push(role);
    }
    i++;
  }
  return { tokens: kept, roles: keptRoles };
}
