import type { TimelinePoint } from '../../lib/timeline/point';
import type { Shift } from '../../lib/timeline/shifts';
import { clip, formatSaid } from '../parts/format';
import { SHIFT_TEXT, stanceText } from '../parts/labels';

const MAX_WORDS = 110;

export interface ShiftNoteProps {
  readonly shift: Shift<TimelinePoint>;
  /** The words of a point, as one line. */
  readonly wordsOf: (point: TimelinePoint) => string;
}

/** A change of position with the two statements that show it. */
export const ShiftNote = ({ shift: { kind, from, to }, wordsOf }: ShiftNoteProps) => (
  <div class="marker" data-testid="shift" data-kind={kind}>
    <p>
      <strong>{SHIFT_TEXT[kind]}</strong>
    </p>
    <dl>
      {[from, to].map((point) => (
        <div key={point.reading.id}>
          <dt>
            {formatSaid(point.day, point.datedBy)}: {stanceText(point.stance, point.strength)}
          </dt>
          <dd class="dim">{clip(wordsOf(point), MAX_WORDS)}</dd>
        </div>
      ))}
    </dl>
  </div>
);
