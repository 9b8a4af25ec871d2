import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { TAG } from '../lib/analysis/attribute/model/tagger';
import type { TokenView } from '../lib/analysis/attribute/token-view';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** Word classes of each token by wink-nlp, aligned by offset; -1 where its tokens do not line up with ours. */
export function silverTags(view: TokenView): Int8Array {
  const tags = new Int8Array(view.size).fill(-1);
  const starts = new Map(view.tokens.map((token, index) => [token.start, index]));
  for (const [first, last] of view.paragraphs) {
    const from = view.tokens[first]?.start ?? 0;
    const to = view.tokens[last - 1]?.end ?? 0;
    const text = view.text.slice(from, to).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out() as string[];
    const classes = tokens.out(its.pos) as string[];
    let at = 0;
    for (const [k, value] of values.entries()) {
      const found = text.indexOf(value, at);
      if (found < 0 || found > at + 40) continue;
      at = found + value.length;
      const index = starts.get(from + found);
      const name = classes[k] as keyof typeof TAG;
      if (index !== undefined && view.tokens[index]?.end === from + at) tags[index] = TAG[name] ?? TAG.X;
    }
  }
  return tags;
}
