import { STANCES, type Stance } from '../../lib/model/statement';
import type { TimelinePoint } from '../../lib/timeline/point';
import type { Timeline } from '../../lib/timeline/timeline';
import { formatDay, formatDays } from '../parts/format';
import { SHIFT_TEXT, STANCE_NAMES } from '../parts/labels';
import { StanceShape } from '../parts/StanceMark';

const LANE_HEIGHT = 26;
const EDGE_PERCENT = 4;
const LANES: readonly Stance[] = ['support', 'conditional', 'oppose', 'unclear'];
const HEIGHT = STANCES.length * LANE_HEIGHT;

const laneOf = (stance: Stance): number => (LANES.indexOf(stance) + 0.5) * LANE_HEIGHT;

/** Places days on the width of the chart, in percent; a single day stands in the middle. */
function createScale(points: readonly TimelinePoint[]): (day: number) => number {
  const first = points[0]?.day ?? 0;
  const span = (points.at(-1)?.day ?? 0) - first;
  return (day) => (span === 0 ? 50 : EDGE_PERCENT + ((day - first) / span) * (100 - 2 * EDGE_PERCENT));
}

export interface TimelineChartProps {
  readonly timeline: Timeline;
  readonly onPick: (point: TimelinePoint) => void;
}

/**
 * The points by day in one lane a stance, with shifts as lines upright on the day they show (nothing is drawn between
 * points) and silences as bands. A picture of the list below it,
 * so it is hidden from screen readers and the keyboard, which have the list.
 */
export function TimelineChart({ timeline: { points, shifts, gaps }, onPick }: TimelineChartProps) {
  const x = createScale(points);
  // Drawn last, the actor's own points lie on top.
  const ownLast = (a: TimelinePoint, b: TimelinePoint) => Number(a.own) - Number(b.own);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return (
    <figure class="chart" aria-hidden="true">
      <ul class="lanes">
        {LANES.map((stance) => (
          <li key={stance} data-stance={stance}>
            {STANCE_NAMES[stance]}
          </li>
        ))}
      </ul>
      <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        {LANES.map((stance) => (
          <line
            key={stance}
            class="lane"
            data-stance={stance}
            x1="0"
            x2="100%"
            y1={laneOf(stance)}
            y2={laneOf(stance)}
          />
        ))}
        {gaps.map(({ after, before, days }) => (
          <g key={after.reading.id} class="gap">
            <rect
              x={`${x(after.day) + 1}%`}
              width={`${Math.max(0, x(before.day) - x(after.day) - 2)}%`}
              y="0"
              height={HEIGHT}
            />
            <title>Nothing said for {formatDays(days)}</title>
          </g>
        ))}
        {shifts.map(({ from, to, kind }) => (
          <line
            key={to.reading.id}
            class="shift"
            x1={`${x(to.day)}%`}
            y1={laneOf(from.stance)}
            x2={`${x(to.day)}%`}
            y2={laneOf(to.stance)}
          >
            <title>{SHIFT_TEXT[kind]}</title>
          </line>
        ))}
        {points.toSorted(ownLast).map((point) => (
          <svg
            key={point.reading.id}
            x={`${x(point.day)}%`}
            y={laneOf(point.stance)}
            overflow="visible"
            aria-hidden="true"
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the keyboard has the list */}
            <g
              class="stance-mark point"
              data-stance={point.stance}
              data-own={point.own}
              onClick={() => onPick(point)}
            >
              <title>{formatDay(point.day)}</title>
              {!point.own && <circle class="halo" r="10" />}
              <StanceShape stance={point.stance} strength={point.strength} />
            </g>
          </svg>
        ))}
      </svg>
      <p class="days dim">
        <span>{formatDay(first.day)}</span>
        {last.day > first.day && <span>{formatDay(last.day)}</span>}
      </p>
    </figure>
  );
}
