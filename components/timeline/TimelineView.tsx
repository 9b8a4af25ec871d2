import { useRef } from 'preact/hooks';
import type { TimelinePoint } from '../../lib/timeline/point';
import type { Timeline } from '../../lib/timeline/timeline';
import { moveWithArrows } from '../parts/arrow-keys';
import { formatDays, formatWhen } from '../parts/format';
import { shownWords } from '../statement/shown-words';
import type { StatementView } from '../statement/statement-view';
import { CurrentPosition } from './CurrentPosition';
import { ShiftNote } from './ShiftNote';
import { TimelineChart } from './TimelineChart';
import { TimelineEntry } from './TimelineEntry';

export interface TimelineViewProps {
  readonly timeline: Timeline;
  readonly today: number;
  /** Every report of a point, the fullest first. */
  readonly reportsOf: (point: TimelinePoint) => readonly StatementView[];
  readonly onCorrect: (statementId: string) => void;
}

/** One actor's positions on one issue: now, as a picture, and point by point, the newest first. */
export function TimelineView({ timeline, today, reportsOf, onCorrect }: TimelineViewProps) {
  const list = useRef<HTMLOListElement>(null);
  const showEntry = (point: TimelinePoint) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
    const entry = entries.find((candidate) => candidate.dataset.point === point.reading.id);
    entry?.focus();
    entry?.scrollIntoView({ block: 'nearest' });
  };
  const wordsOf = (point: TimelinePoint): string => {
    const [fullest] = reportsOf(point);
    return fullest ? shownWords(fullest.statement) : '';
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
              {shift && <ShiftNote shift={shift} wordsOf={wordsOf} />}
              {mixed && (
                <p class="marker" data-testid="mixed">
                  <strong>Mixed</strong>: the opposite was said just as firmly{' '}
                  {formatWhen(mixed.from.day, mixed.from.datedBy)}, within a week
                </p>
              )}
              <TimelineEntry
                point={point}
                reports={reportsOf(point)}
                onBehalf={!point.own}
                focusable={index === 0}
                onCorrect={onCorrect}
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
