import { useRef } from 'preact/hooks';
import type { TimelinePoint } from '../../lib/timeline/point';
import type { Timeline } from '../../lib/timeline/timeline';
import { moveWithArrows } from '../parts/arrow-keys';
import { formatDay, formatDays } from '../parts/format';
import { SHIFT_TEXT, STANCE_NAMES } from '../parts/labels';
import type { StatementView } from '../statement/statement-view';
import { CurrentPosition } from './CurrentPosition';
import { TimelineChart } from './TimelineChart';
import { TimelineEntry } from './TimelineEntry';

export interface TimelineViewProps {
  readonly timeline: Timeline;
  readonly today: number;
  /** Every report of a point, the fullest first. */
  readonly reportsOf: (point: TimelinePoint) => readonly StatementView[];
}

/** One actor's positions on one issue: now, as a picture, and point by point, the newest first. */
export function TimelineView({ timeline, today, reportsOf }: TimelineViewProps) {
  const list = useRef<HTMLOListElement>(null);
  const showEntry = (point: TimelinePoint) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
    const entry = entries.find((candidate) => candidate.dataset.point === point.reading.id);
    entry?.focus();
    entry?.scrollIntoView({ block: 'nearest' });
  };
  const shiftTo = new Map(timeline.shifts.map((shift) => [shift.to, shift]));
  const mixedAt = new Map(timeline.mixed.map((spell) => [spell.to, spell]));
  const gapBefore = new Map(timeline.gaps.map((gap) => [gap.before, gap]));
  return (
    <section class="timeline">
      <CurrentPosition timeline={timeline} today={today} />
      <TimelineChart timeline={timeline} onPick={showEntry} />
      <ol ref={list} onKeyDown={moveWithArrows} aria-label="Statements, the newest first">
        {timeline.points.toReversed().map((point, index) => {
          const shift = shiftTo.get(point);
          const mixed = mixedAt.get(point);
          const gap = gapBefore.get(point);
          return (
            <li key={point.reading.id}>
              {shift && (
                <p class="marker" data-testid="shift" data-kind={shift.kind}>
                  <strong>{SHIFT_TEXT[shift.kind]}</strong>: {STANCE_NAMES[shift.from.stance].toLowerCase()} (
                  {shift.from.strength}) on {formatDay(shift.from.saidOn)} →{' '}
                  {STANCE_NAMES[shift.to.stance].toLowerCase()} ({shift.to.strength}) on{' '}
                  {formatDay(shift.to.saidOn)}
                </p>
              )}
              {mixed && (
                <p class="marker" data-testid="mixed">
                  <strong>Mixed</strong>: the opposite was said just as firmly on{' '}
                  {formatDay(mixed.from.saidOn)}, within a week
                </p>
              )}
              <TimelineEntry
                point={point}
                reports={reportsOf(point)}
                onBehalf={!point.own}
                focusable={index === 0}
              />
              {gap && (
                <p class="gap-text dim" data-testid="gap">
                  Nothing in your collection for {formatDays(gap.days)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
