import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLevels, unpackPart } from '../../../lib/analysis/attribute/model/weights';
import { english } from '../../../lib/languages/en';

const file = (levels: Int8Array) => ({
  format: 1,
  numbers: {},
  parts: {
    cue: {
      top: 2,
      bits: Math.log2(levels.length),
      count: levels.filter((level) => level !== 0).length,
      data: packLevels(levels),
    },
  },
});

describe('packed weights', () => {
  it('come back as they were packed', () => {
    const level = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -31, max: 31 }));
    fc.assert(
      fc.property(fc.array(level, { minLength: 4096, maxLength: 4096 }), (values) => {
        const levels = Int8Array.from(values);
        expect(unpackPart(file(levels), 'cue').levels).toEqual(levels);
      }),
      { numRuns: 30 },
    );
  });

  it('are refused when a part is missing or cut short', () => {
    const whole = file(Int8Array.from({ length: 64 }, (_, i) => (i % 5 === 0 ? 7 : 0)));
    expect(() => unpackPart(whole, 'source')).toThrow(/missing/);
    const cut = { ...whole, parts: { cue: { ...whole.parts.cue, data: whole.parts.cue.data.slice(0, -4) } } };
    expect(() => unpackPart(cut, 'cue')).toThrow(/damaged/);
  });

  it('take at most one megabyte and hold every part', () => {
    const weights = english.attribution?.weights?.();
    expect(Object.keys(weights?.parts ?? {}).sort()).toEqual([
      'accept',
      'cue',
      'extent',
      'left',
      'right',
      'source',
      'tagger',
    ]);
    expect(JSON.stringify(weights).length).toBeLessThanOrEqual(1_000_000);
  });
});
