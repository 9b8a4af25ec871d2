import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeCoverage } from '../../../lib/analysis/detect/probe';

describe('mayBeCoverage', () => {
  const rows: [expected: boolean, sample: string][] = [
    [true, 'Delegations from Kyiv and Moscow meet in Istanbul'],
    [true, "L'UKRAINE PRÊTE À NÉGOCIER"],
    [true, 'Selenskyj und die Sicherheitsgarantien: was Putin will'],
    [true, 'ЄС готує новий пакет санкцій проти Росії'],
    [true, 'Песков прокомментировал встречу'],
    [true, 'New sanctions package agreed, ministers say'],
    [false, 'Negotiators in Cairo agree on a Gaza truce; a summit may follow'],
    [false, 'Ukraine'],
    [false, 'The cat sat on the mat and Brussels raised interest rates'],
    [false, 'Stocks fall as talks over tariffs drag on'],
    [false, 'Погода на вихідні: сніг і вітер'],
    [false, ''],
  ];
  it.each(rows)('%s: %s', (expected, sample) => expect(mayBeCoverage(sample)).toBe(expected));

  it('reads words from their start', () => expect(mayBeCoverage('spermaputin xpeacex')).toBe(false));

  it('stays small and alone, for it runs in every page', () => {
    const source = readFileSync('lib/analysis/detect/probe.ts', 'utf8');
    expect(source).not.toMatch(/^import /m);
    const data = [...source.matchAll(/'([^'\n]{200,})'/g)].map((m) => m[1] ?? '').join('');
    expect(data.length).toBeGreaterThan(500);
    expect(data.length).toBeLessThanOrEqual(2560);
  });

  it('takes a megabyte without a stem in linear time', () => {
    const start = performance.now();
    expect(mayBeCoverage('w'.repeat(500_000) + ' wx'.repeat(170_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
