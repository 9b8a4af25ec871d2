import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issues } from '../../../lib/issues';
import { constructions } from '../../cases/en/stances/constructions';
import { newsSentences } from '../../cases/en/stances/news-sentences';
import { parseStanceCase, positionsOf, readCase, stanceReader } from './stance-case';

/** fictional test text */
const read = (row: string) => readCase(parseStanceCase(row));

describe('a reading', () => {
  it('says why, in the deciding words, and where they stand', () => {
    const row = parseStanceCase('DE | _The defence minister_ *ruled out* {sending soldiers to Ukraine} | -');
    const [reading] = readCase(row).stances;
    expect(reading?.why).toBe("'ruled out' + 'sending soldiers': so opposes");
    expect(reading?.strength).toBe('firm');
    expect(row.text.slice(...(reading?.evidence ?? [0, 0]))).toBe('ruled out sending soldiers');
    expect(reading?.trace.map((hit) => hit.rule)).toContain('foreign-troops/send-troops');
  });

  it.each([
    ['Kyiv would accept a ceasefire, but not if Moscow rearms', 'not if Moscow rearms'],
    ['there can be no talks if our cities are bombed', 'there can be no talks if our cities are bombed'],
    ['there would be talks if the guns fell silent', 'if the guns fell silent'],
    ['there will be no talks until they withdraw', 'until they withdraw'],
  ])('shows a condition as it is meant: %s', (said, condition) => {
    const row = parseStanceCase(`UA | _She_ *said* {${said}} | -`);
    const reading = readCase(row).stances.find((s) => s.stance === 'conditional');
    expect(row.text.slice(...(reading?.condition ?? [0, 0]))).toBe(condition);
  });

  it('keeps the words of the condition', () => {
    const row = parseStanceCase('RU | _He_ *said* {a truce is possible only if arms deliveries stop} | -');
    const reading = readCase(row).stances.find((s) => s.issueId === 'ceasefire');
    expect(reading?.stance).toBe('conditional');
    expect(row.text.slice(...(reading?.condition ?? [0, 0]))).toBe('only if arms deliveries stop');
  });

  it.each([
    { row: 'US | _He_ *said* {he would consider new sanctions} | -', strength: 'hedged' },
    { row: 'FR | _He_ *did not rule out* {a summit} | -', strength: 'hedged' },
    { row: 'UA | _He_ *said* {we will never cede territory} | -', strength: 'firm' },
  ])('is $strength: $row', ({ row, strength }) => {
    expect(read(row).stances[0]?.strength).toBe(strength);
  });

  it('is of the issues given only', () => {
    const row = parseStanceCase('HU | _He_ *demanded* {a ceasefire and peace talks} | -');
    const without = issues.filter((issue) => issue.id !== 'ceasefire');
    expect(positionsOf(readCase(row, stanceReader(without)))).toBe('negotiations support');
    expect(readCase(row, stanceReader([])).stances).toEqual([]);
  });

  it.each([
    { name: 'Norland News Agency', kind: 'institution', positions: '' },
    { name: 'Norland Institute', kind: 'institution', positions: 'ceasefire support' },
    { name: 'Anna News', kind: 'person', positions: 'ceasefire support' },
  ] as const)('is none of a paper or agency: $kind $name', ({ name, kind, positions }) => {
    const row = parseStanceCase('- | _It_ *demanded* {a ceasefire} | -');
    expect(positionsOf(readCase(row, undefined, { id: 'local:it', name, kind }))).toBe(positions);
  });

  it('is not made where the issue has no rules for the language', () => {
    const row = parseStanceCase('HU | _He_ *demanded* {a ceasefire} | -');
    const silent = issues.map((issue) => ({ ...issue, rules: {} }));
    expect(readCase(row, stanceReader(silent)).stances).toEqual([]);
  });
});

describe('reading stances', () => {
  const words = [...constructions, ...newsSentences].flatMap((row) => (row.split(' | ')[1] ?? '').split(' '));
  const plain = words.map((word) => word.replace(/[{}_*|]/g, '')).filter(Boolean);

  it('of any words gives at most three issues, each once, with spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 60 }), (list) => {
        const row = parseStanceCase(`UA | _He_ *said* {${list.join(' ')}} | -`);
        const { stances } = readCase(row);
        expect(stances.length).toBeLessThanOrEqual(3);
        expect(new Set(stances.map((s) => s.issueId)).size).toBe(stances.length);
        for (const { evidence, condition } of stances)
          for (const [start, end] of condition ? [evidence, condition] : [evidence]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(row.text.length);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the length of a hostile sentence', () => {
    const time = (n: number) => {
      const row = parseStanceCase(`UA | _He_ *said* {${'not no the talks give '.repeat(n)}} | -`);
      const start = performance.now();
      readCase(row);
      return performance.now() - start;
    };
    time(200);
    const short = Math.max(20, time(1_000));
    // Ten times the length, with room for a loaded machine; a quadratic reading would take a hundred times.
    expect(time(10_000)).toBeLessThan(40 * short);
  });
});
