import type { TokenRange } from '../token-view';
import { between, type ModelArticle } from './article';
import { bucket, type Features } from './features';
import type { Frame } from './frames';
import { LEX } from './lexicon';
import { headNoun } from './source-features';

const step = (value: number, width: number): number => Math.max(-20, Math.min(20, Math.floor(value / width)));
const odds = (p: number): number => Math.log((p + 1e-6) / (1 - p + 1e-6));

/** 0 no quotation in the range, 1 some, 2 all of it. */
function quoted(a: ModelArticle, range: TokenRange | null): number {
  if (!range) return 3;
  let inside = 0;
  for (let i = range[0]; i < range[1]; i++) if ((a.view.quoteOf[i] ?? -1) >= 0) inside++;
  return inside === 0 ? 0 : inside === range[1] - range[0] ? 2 : 1;
}

/** Features by which a finished frame is kept or dropped. */
export function acceptFeatures(f: Features, a: ModelArticle, frame: Frame): void {
  const { c } = a;
  const { head, cue, cueScore, source, left, right } = frame;
  const stem = c.stem[head] ?? 0;
  const kind = quoted(a, left.range) * 4 + quoted(a, right.range);
  const noun = source.range ? headNoun(a, source.range[0], source.range[1]) : -1;
  const where = source.range ? (source.range[0] < head ? 1 : 2) : 0;
  const cueStep = step(cueScore, 0.4);
  const lexBits = (c.lex[head] ?? 0) & (LEX.frame | LEX.cueNoun);
  const right0 = right.range?.[0] ?? -1;
  const shape = (left.range ? 1 : 0) + (right.range ? 2 : 0) + where * 4;
  f.clear();
  f.add(800, cueStep);
  f.add(801, cueStep, kind);
  f.add(802, step(odds(source.probability), 0.7), where);
  f.add(803, step(odds(right.probability), 0.7), right.range ? 1 : 0);
  f.add(804, step(odds(left.probability), 0.7), left.range ? 1 : 0);
  f.add(805, kind, lexBits);
  f.add(806, shape, lexBits);
  f.add(807, stem, shape);
  f.add(808, noun >= 0 ? (c.word[noun] ?? 0) : 1);
  f.add(
    809,
    noun >= 0 ? (c.tag[noun] ?? 0) : 1,
    noun >= 0 ? (c.shape[noun] ?? 0) : 9,
    noun >= 0 ? (c.lex[noun] ?? 0) & 0xfc0 : 0,
  );
  f.add(
    810,
    right.range ? bucket(right.range[1] - right.range[0]) : 20,
    left.range ? bucket(left.range[1] - left.range[0]) : 20,
  );
  f.add(811, right0 >= 0 ? (c.word[right0] ?? 0) : 1, lexBits);
  f.add(812, right0 >= 0 ? (c.tag[right0] ?? 0) : 30, c.tag[head], cueStep);
  f.add(813, shape, cueStep);
  f.add(814, stem);
  f.add(815, stem, right0 >= 0 ? (c.tag[right0] ?? 0) : 30);
  f.add(
    816,
    right.range ? Math.min(3, between(a.counts.verbs, right.range[0], right.range[1])) : 5,
    lexBits,
    shape,
  );
  f.add(817, noun >= 0 ? (c.word[noun] ?? 0) : 1, stem);
  f.add(818, cue[1] - cue[0], c.word[cue[0]]);
  f.add(819, (a.view.quoteOf[head] ?? -1) >= 0 ? 1 : 0, cueStep);
  f.add(820, noun >= 0 ? (c.suffix[noun] ?? 0) : 1, lexBits);
  f.add(821, step(odds(source.probability), 1.4), step(odds(right.probability), 1.4), step(cueScore, 0.8));
}
