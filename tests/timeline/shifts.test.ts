import { describe, expect, it } from 'vitest';
import type { Stance, Strength } from '../../lib/model/statement';
import { currentPosition, type Stand } from '../../lib/timeline/position';
import { findChanges } from '../../lib/timeline/shifts';
import { readingCode } from '../../lib/timeline/stance-codes';

type Step = readonly [day: number, code: string];

const STANCES: Record<string, Stance> = { s: 'support', o: 'oppose', c: 'conditional', u: 'unclear' };

/** 'S' firm support, 's' hedged support, and so on. */
const stands = (steps: readonly Step[]): Stand[] =>
  steps.map(([day, code]) => {
    const strength: Strength = code === code.toUpperCase() ? 'firm' : 'hedged';
    return { day, stance: STANCES[code.toLowerCase()] ?? 'unclear', strength };
  });

const changes = (steps: readonly Step[]) => {
  const { shifts, mixed } = findChanges(stands(steps));
  return [
    ...shifts.map(({ kind, from, to }) => `${kind} ${from.day}-${to.day}`),
    ...mixed.map(({ from, to }) => `mixed ${from.day}-${to.day}`),
  ];
};

describe('findChanges', () => {
  const rows: readonly { name: string; steps: readonly Step[]; expect: readonly string[] }[] = [
    { name: 'nothing said', steps: [], expect: [] },
    { name: 'one statement', steps: [[0, 'S']], expect: [] },
    {
      name: 'the same again',
      steps: [
        [0, 'S'],
        [30, 'S'],
        [60, 'S'],
      ],
      expect: [],
    },
    {
      name: 'support to oppose',
      steps: [
        [0, 'S'],
        [30, 'O'],
      ],
      expect: ['reversal 0-30'],
    },
    {
      name: 'oppose to support',
      steps: [
        [0, 'O'],
        [30, 'S'],
      ],
      expect: ['reversal 0-30'],
    },
    {
      name: 'from the latest of the old ones',
      steps: [
        [0, 'S'],
        [20, 'S'],
        [50, 'O'],
      ],
      expect: ['reversal 20-50'],
    },
    {
      name: 'there and back',
      steps: [
        [0, 'S'],
        [30, 'O'],
        [60, 'S'],
      ],
      expect: ['reversal 0-30', 'reversal 30-60'],
    },
    {
      name: 'opening a condition',
      steps: [
        [0, 'O'],
        [30, 'C'],
      ],
      expect: ['opening 0-30'],
    },
    {
      name: 'adding a condition',
      steps: [
        [0, 'S'],
        [30, 'C'],
      ],
      expect: ['softening 0-30'],
    },
    {
      name: 'dropping the condition for it',
      steps: [
        [0, 'C'],
        [30, 'S'],
      ],
      expect: ['hardening 0-30'],
    },
    {
      name: 'dropping the condition against it',
      steps: [
        [0, 'C'],
        [30, 'O'],
      ],
      expect: ['hardening 0-30'],
    },
    {
      name: 'hedged to firm',
      steps: [
        [0, 's'],
        [30, 'S'],
      ],
      expect: ['hardening 0-30'],
    },
    {
      name: 'firm to hedged',
      steps: [
        [0, 'S'],
        [30, 's'],
      ],
      expect: ['softening 0-30'],
    },
    {
      name: 'hedged again is no second softening',
      steps: [
        [0, 'S'],
        [30, 's'],
        [60, 's'],
      ],
      expect: ['softening 0-30'],
    },
    {
      name: 'firm to hedged words of the other sign',
      steps: [
        [0, 'S'],
        [30, 'o'],
      ],
      expect: ['softening 0-30'],
    },
    {
      name: 'a firm reversal after a hedged one is told from the firm words',
      steps: [
        [0, 'S'],
        [30, 'o'],
        [60, 'O'],
      ],
      expect: ['softening 0-30', 'reversal 0-60'],
    },
    {
      name: 'back to the firm position is no reversal',
      steps: [
        [0, 'S'],
        [30, 'o'],
        [60, 'S'],
      ],
      expect: ['softening 0-30', 'hardening 30-60'],
    },
    {
      name: 'within a week: mixed, no shift',
      steps: [
        [0, 'S'],
        [7, 'O'],
      ],
      expect: ['mixed 0-7'],
    },
    {
      name: 'eight days: a shift',
      steps: [
        [0, 'S'],
        [8, 'O'],
      ],
      expect: ['reversal 0-8'],
    },
    {
      name: 'on one day',
      steps: [
        [0, 'S'],
        [0, 'O'],
      ],
      expect: ['mixed 0-0'],
    },
    {
      name: 'mixed, then confirmed',
      steps: [
        [0, 'S'],
        [3, 'O'],
        [30, 'O'],
      ],
      expect: ['reversal 0-30', 'mixed 0-3'],
    },
    {
      name: 'mixed, then back',
      steps: [
        [0, 'S'],
        [3, 'O'],
        [30, 'S'],
      ],
      expect: ['mixed 0-3'],
    },
    {
      name: 'hedged opposites within a week are neither',
      steps: [
        [0, 's'],
        [3, 'o'],
      ],
      expect: [],
    },
    {
      name: 'firmer within a week is no shift but counts',
      steps: [
        [0, 's'],
        [3, 'S'],
        [40, 'O'],
      ],
      expect: ['reversal 3-40'],
    },
    {
      name: 'no position changes nothing',
      steps: [
        [0, 'S'],
        [30, 'u'],
        [60, 'S'],
      ],
      expect: [],
    },
    {
      name: 'no position is not a step to the other side',
      steps: [
        [0, 'S'],
        [30, 'U'],
        [60, 'O'],
      ],
      expect: ['reversal 0-60'],
    },
  ];
  it.each(rows)('$name', ({ steps, expect: expected }) => expect(changes(steps)).toEqual(expected));
});

describe('currentPosition', () => {
  const rows: readonly { name: string; steps: readonly Step[]; expect: string | null }[] = [
    { name: 'nothing said', steps: [], expect: null },
    {
      name: 'latest firm',
      steps: [
        [0, 'S'],
        [30, 'O'],
      ],
      expect: '30 oppose',
    },
    {
      name: 'firm before later hedged',
      steps: [
        [0, 'S'],
        [30, 'o'],
      ],
      expect: '0 support',
    },
    {
      name: 'else the latest',
      steps: [
        [0, 's'],
        [30, 'o'],
      ],
      expect: '30 oppose',
    },
    {
      name: 'no position never displaces one',
      steps: [
        [0, 's'],
        [30, 'U'],
        [31, 'u'],
      ],
      expect: '0 support',
    },
    {
      name: 'no position where there is none',
      steps: [
        [0, 'u'],
        [30, 'u'],
      ],
      expect: '30 unclear',
    },
    {
      name: 'mixed within a week',
      steps: [
        [0, 'S'],
        [7, 'O'],
      ],
      expect: '7 oppose, mixed with 0',
    },
    {
      name: 'not mixed after eight days',
      steps: [
        [0, 'S'],
        [8, 'O'],
      ],
      expect: '8 oppose',
    },
    {
      name: 'not mixed with hedged words',
      steps: [
        [0, 's'],
        [7, 'O'],
      ],
      expect: '7 oppose',
    },
    {
      name: 'a condition is not the opposite',
      steps: [
        [0, 'C'],
        [7, 'O'],
      ],
      expect: '7 oppose',
    },
    {
      name: 'an old mixture is past',
      steps: [
        [0, 'S'],
        [1, 'O'],
        [40, 'O'],
      ],
      expect: '40 oppose',
    },
  ];
  it.each(rows)('$name', ({ steps, expect: expected }) => {
    const all = stands(steps);
    const columns = {
      days: Int32Array.from(all, ({ day }) => day),
      codes: Uint8Array.from(all, ({ stance, strength }) => readingCode(stance, strength)),
      own: new Uint8Array(all.length).fill(1),
    };
    const position = currentPosition(columns, { first: 0, end: all.length, own: 1 });
    const stand = position && all[position.point];
    const against = position?.against == null ? undefined : all[position.against];
    const mixed = against ? `, mixed with ${against.day}` : '';
    expect(stand && `${stand.day} ${stand.stance}${mixed}`).toBe(expected);
  });
});
