import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../lib/timeline/days';

describe('days since 1970-01-01', () => {
  it.each([
    { iso: '1970-01-01', day: 0 },
    { iso: '1969-12-31', day: -1 },
    { iso: '2000-02-29', day: 11_016 },
    { iso: '2024-03-01', day: 19_783 },
    { iso: '2024-03-01T23:59:00+02:00', day: 19_783 },
  ])('$iso', ({ iso, day }) => expect(dayNumber(iso)).toBe(day));

  it('agree with the calendar, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
      }),
    );
  });
});
