import type { AttributionWeights } from '../../model/grammar/attribution-grammar';
import type { Features } from '../attribute/model/features';
import { CENTRE, eachLevel, levelValues } from '../attribute/model/weights';

/** Many packed linear parts over the same features, kept by feature: most features say something to a few parts only. */
export class LinearOutputs {
  private readonly mask: number;
  /** Where a feature's entries begin; one more than there are features. */
  private readonly starts: Uint32Array;
  private readonly outputs: Uint16Array;
  private readonly values: Float32Array;
  private readonly sums: Float64Array;

  /** Parts of one size, an output each, in the order of `names`; throws on one that is missing or damaged. */
  constructor(model: Pick<AttributionWeights, 'parts'>, names: readonly string[]) {
    const size = 2 ** (model.parts[names[0] ?? '']?.bits ?? 0);
    this.mask = size - 1;
    this.sums = new Float64Array(names.length);
    const counts = new Uint32Array(size);
    for (const name of names)
      eachLevel(model, name, (id) => {
        counts[id] = (counts[id] as number) + 1;
      });
    this.starts = new Uint32Array(size + 1);
    for (let id = 0; id < size; id++)
      this.starts[id + 1] = (this.starts[id] as number) + (counts[id] as number);
    const next = this.starts.slice();
    const entries = this.starts[size] as number;
    this.outputs = new Uint16Array(entries);
    this.values = new Float32Array(entries);
    for (const [output, name] of names.entries()) {
      const worth = levelValues(model.parts[name]?.top ?? 0);
      eachLevel(model, name, (id, level) => {
        const at = next[id] as number;
        next[id] = at + 1;
        this.outputs[at] = output;
        this.values[at] = worth[level + CENTRE] as number;
      });
    }
  }

  /** Each part's sum of weights; the array is reused by the next call. */
  score({ ids, size }: Features): Float64Array {
    const { starts, outputs, values, sums, mask } = this;
    sums.fill(0);
    for (let k = 0; k < size; k++) {
      const id = (ids[k] as number) & mask;
      const end = starts[id + 1] as number;
      for (let at = starts[id] as number; at < end; at++) {
        const output = outputs[at] as number;
        sums[output] = (sums[output] as number) + (values[at] as number);
      }
    }
    return sums;
  }
}
