import type { StanceWords } from '../../model/grammar/stance-words';
import type { Token } from '../../text/tokens';
import type { TokenRole } from './stance-token';

type Role = TokenRole | 'foreign';

/** No deed told beside the words said is longer. */
const MOST_WORDS = 24;

/**
 * Words of the writer by which the speaker takes a position that his words then argue for, name or restrict: they count
 * as words of the attribution.
 *   "ruled out sending troops, | saying {…}"      a deed and its reason
 *   "defending the delivery, he said {…}"          a participle of the speaker's
 *   "called the plan | {a trap}"                   a verdict on what stands before it
 *   "would vote for a halt, | {if …}"              a modal taken for the whole attribution
 */
export function framedDeed(tokens: readonly Token[], roles: readonly Role[], words: StanceWords): Role[] {
  const result = [...roles];
  const word = (at: number) => tokens[at]?.lower ?? '';
  const cue = roles.indexOf('cue');
  const source = roles.indexOf('source');
  const content = roles.indexOf('content');
  if (cue < 0 || source < 0 || content < 0) return result;
  const cueEnd = roles.lastIndexOf('cue') + 1;
  const sourceEnd = roles.lastIndexOf('source') + 1;
  const mark = (first: number, last: number) => {
    if (last - first > MOST_WORDS || last <= first) return;
    if (roles.slice(first, last).some((role) => role !== 'frame')) return;
    for (let i = first; i < last; i++) result[i] = 'cue';
  };
  const participle = (at: number) =>
    words.defending.has(word(at)) || (words.whiles.has(word(at)) && words.defending.has(word(at + 1)));
  if (words.arguing.has(word(cue)) && sourceEnd <= cue && cue < content) mark(sourceEnd, cue);
  if (participle(0))
    mark(
      0,
      tokens.findIndex((t, i) => t.text === ',' && i < Math.min(source, cue)),
    );
  if (word(sourceEnd) === ',' && participle(sourceEnd + 1))
    mark(
      sourceEnd + 1,
      tokens.findIndex((t, i) => t.text === ',' && i > sourceEnd + 1),
    );
  if (cueEnd <= content && source < content) {
    const between = tokens.slice(cueEnd, content);
    const modal = roles.every((role, i) => role !== 'cue' || words.finite.has(word(i)));
    const argues = words.arguing.has(word(content - 1)) && !words.plainReports.has(word(cue));
    const judges = words.judging.has(word(cue)) && !between.some((t) => t.text === ',' || t.text === ':');
    if (modal || argues || judges) mark(cueEnd, content);
  }
  return result;
}
