import type { TokenRange } from '../token-view';
import type { ModelArticle } from './article';
import type { Frame } from './frames';

/** How many frames before and after in its paragraph are compared with one; so what a page adds below changes nothing. */
const NEIGHBOURS = 5;
/** Stands for the score of a neighbour that is not there. */
const ABSENT = -9;
const FAR = 60;

const length = (range: TokenRange | null): number => (range ? range[1] - range[0] : 0);
const overlap = (x: TokenRange | null, y: TokenRange | null): number =>
  x && y ? Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0])) : 0;
const contains = (range: TokenRange | null, i: number): boolean =>
  range !== null && i >= range[0] && i < range[1];
const reports = ({ left, right }: Frame, i: number): boolean =>
  contains(left.range, i) || contains(right.range, i);

/** Words the two frames' contents share, over the words either has. */
function sameContent(x: Frame, y: Frame): number {
  const shared =
    overlap(x.left.range, y.left.range) +
    overlap(x.left.range, y.right.range) +
    overlap(x.right.range, y.left.range) +
    overlap(x.right.range, y.right.range);
  const all = [x, y].reduce((sum, { left, right }) => sum + length(left.range) + length(right.range), 0);
  return shared / (all - shared || 1);
}

/** What is said of the frame at place `k` beside the others found in its paragraph, each with its first score. */
export function neighbourFacts(
  { view }: ModelArticle,
  frames: readonly Frame[],
  scores: readonly number[],
  k: number,
): number[] {
  const frame = frames[k] as Frame;
  const near = (j: number): Frame | undefined => {
    const other = frames[j];
    return other && view.paragraphOf[other.head] === view.paragraphOf[frame.head] ? other : undefined;
  };
  let rival = ABSENT;
  let likeness = 0;
  let within = ABSENT;
  let holds = ABSENT;
  let held = 0;
  let sameSource = ABSENT;
  let sourceReported = 0;
  for (let j = Math.max(0, k - NEIGHBOURS); j < Math.min(frames.length, k + NEIGHBOURS + 1); j++) {
    const other = near(j);
    if (j === k || !other) continue;
    const score = scores[j] as number;
    const same = sameContent(frame, other);
    if (same > 0.3) rival = Math.max(rival, score);
    likeness = Math.max(likeness, same);
    if (reports(other, frame.head)) within = Math.max(within, score);
    if (reports(frame, other.head)) {
      holds = Math.max(holds, score);
      held++;
    }
    const { range } = frame.source;
    if (overlap(range, other.source.range) > 0) sameSource = Math.max(sameSource, score);
    if (range && reports(other, range[0])) sourceReported = 1;
  }
  const before = near(k - 1);
  const after = near(k + 1);
  return [
    rival,
    likeness,
    within,
    holds,
    held,
    sameSource,
    sourceReported,
    before ? (scores[k - 1] as number) : ABSENT,
    before ? Math.min(FAR, frame.head - before.head) : FAR,
    after ? (scores[k + 1] as number) : ABSENT,
    after ? Math.min(FAR, after.head - frame.head) : FAR,
  ];
}
