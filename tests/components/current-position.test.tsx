// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CurrentPosition } from '../../components/timeline/CurrentPosition';
import type { DatedBy, Stance, Strength } from '../../lib/model/statement';
import { dayNumber } from '../../lib/timeline/days';
import { createStatementMerger } from '../../lib/timeline/merge-statements';
import { indexRows } from '../../lib/timeline/rows';
import { buildTimeline } from '../../lib/timeline/timeline';
import { pageRow, readingRow, statementRow } from '../timeline/rows-of';
import { mount } from './mount';

type Said = readonly [
  saidOn: string,
  stance: Stance,
  strength: Strength,
  actorId?: string,
  datedBy?: DatedBy,
];

const textOf = (said: readonly Said[]): string => {
  const statements = said.map(([saidOn, , , actorId = 'anna', datedBy], i) =>
    statementRow({ id: `s${i}`, saidOn, actorId, ...(datedBy && { datedBy }) }),
  );
  const readings = said.map(([, stance, strength], i) => readingRow(statements[i]!, stance, strength));
  const rows = indexRows([pageRow('https://a.example/1')], statements, createStatementMerger()(statements));
  const timeline = buildTimeline('anna', 'ceasefire', readings, rows);
  return mount(<CurrentPosition timeline={timeline} today={dayNumber('2024-12-31')} />).text();
};

describe('CurrentPosition', () => {
  const rows: readonly { name: string; said: readonly Said[]; has: string; hasNot: string }[] = [
    {
      name: 'the position with its day and what it was drawn from',
      said: [['2024-12-30', 'support', 'firm']],
      has: 'Now:supportsSaid on 30 Dec 2024; from 1 statement in 1 article of 1 outlet.',
      hasNot: 'ago',
    },
    {
      name: 'no day where the words name only a month',
      said: [['2024-11-01', 'support', 'firm', 'anna', 'month']],
      has: 'Said in Nov 2024',
      hasNot: '1 Nov',
    },
    {
      name: 'how old it is',
      said: [['2023-12-01', 'support', 'firm']],
      has: '13 months ago',
      hasNot: 'mixed',
    },
    {
      name: 'later hedged words',
      said: [
        ['2024-01-01', 'support', 'firm'],
        ['2024-06-01', 'oppose', 'hedged'],
      ],
      has: 'Less firmly since: opposes, hedged on 1 Jun 2024.',
      hasNot: 'mixed',
    },
    {
      name: 'the opposite within a week',
      said: [
        ['2024-01-01', 'support', 'firm'],
        ['2024-01-03', 'oppose', 'firm'],
      ],
      has: 'Within a week of it (1 Jan 2024) the opposite was said just as firmly.',
      hasNot: 'Less firmly',
    },
    {
      name: 'no own words',
      said: [['2024-01-01', 'support', 'firm', 'spokesman']],
      has: 'No words of their own on this issue yet.Counted apart, by a spokesperson: supports on 1 Jan 2024',
      hasNot: 'Now:',
    },
  ];
  it.each(rows)('tells $name', ({ said, has, hasNot }) => {
    expect(textOf(said)).toContain(has);
    expect(textOf(said)).not.toContain(hasNot);
  });
});
