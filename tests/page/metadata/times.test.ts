import { describe, expect, test } from 'vitest';
import { isPlausibleTime, parseShownTime, parseTime } from '../../../lib/page/metadata/times';

const WRITTEN: readonly [written: string, iso: string | null][] = [
  ['2026-02-18T10:00:00Z', '2026-02-18T10:00:00Z'],
  ['2026-02-18T10:00:00.123+02:00', '2026-02-18T10:00:00+02:00'],
  ['2026-02-18T10:00:00+0200', '2026-02-18T10:00:00+02:00'],
  ['2026-02-18T10:00:00-05', '2026-02-18T10:00:00-05:00'],
  ['2026-02-18T10:00', '2026-02-18T10:00:00'],
  ['2026-02-18 10:00:05', '2026-02-18T10:00:05'],
  ['2026-02-18', '2026-02-18'],
  ['20260218T1312', '2026-02-18T13:12:00'],
  ['1771408800', '2026-02-18T10:00:00Z'],
  ['1771408800000', '2026-02-18T10:00:00Z'],
  ['Wed, 18 Feb 2026 10:00:00 GMT', '2026-02-18T10:00:00Z'],
  ['18 Feb 2026 10:00:00 +0200', '2026-02-18T10:00:00+02:00'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['0000-00-00', null],
  ['2026-02-18T29:00:00Z', '2026-02-18'],
  ['yesterday', null],
  ['18.02.2026', null],
  ['', null],
  ['12345', null],
  ['2026-02-18T10:00:00Z'.repeat(20), null],
];

describe('machine-readable times', () => {
  test.each(WRITTEN)('%s', (written, iso) => {
    expect(parseTime(written)).toBe(iso);
  });
});

const SHOWN: readonly [shown: string, iso: string | null][] = [
  ['18 лютого 2026, 10:30', '2026-02-18T10:30:00'],
  ['Четвер, 19 березня 2026, 14:05', '2026-03-19T14:05:00'],
  ['3 апреля 2026 в 9:05', '2026-04-03T09:05:00'],
  ['18. Februar 2026, 10.30 Uhr', '2026-02-18T10:30:00'],
  ['1. März 2026', '2026-03-01'],
  ['Publié le 9 avril 2026 à 08h15', '2026-04-09T08:15:00'],
  ['1er juin 2026', '2026-06-01'],
  ['Feb. 18, 2026', '2026-02-18'],
  ['Published February 18th, 2026 5:42 PM', '2026-02-18T17:42:00'],
  ['February 18, 2026 12:10 a.m.', '2026-02-18T00:10:00'],
  ['18.02.2026 / 19:15', '2026-02-18T19:15:00'],
  ['2/3/2026', null],
  ['three hours ago', null],
  ['chapter 18, verse 2026', null],
  ['34 травня 2026', null],
  ['Updated at 10:30', null],
];

describe('times as readers see them', () => {
  test.each(SHOWN)('%s', (shown, iso) => {
    expect(parseShownTime(shown)).toBe(iso);
  });
});

const NOW = Date.UTC(2026, 1, 18, 12);
const PLAUSIBLE: readonly [iso: string, plausible: boolean][] = [
  ['2026-02-18T11:59:00Z', true],
  ['2026-02-18T12:30:00Z', true],
  ['2026-02-18T14:00:00Z', false],
  ['2026-02-18T14:00:00+03:00', true],
  ['2026-02-18T23:00:00', true],
  ['2026-02-19', true],
  ['2026-02-20', false],
  ['2206-02-18T10:00:00Z', false],
  ['1990-01-01', true],
  ['1989-12-31T23:00:00Z', false],
  ['1970-01-01T00:00:00Z', false],
];

describe('neither in the future nor before 1990', () => {
  test.each(PLAUSIBLE)('%s', (iso, plausible) => {
    expect(isPlausibleTime(iso, NOW)).toBe(plausible);
  });
});
