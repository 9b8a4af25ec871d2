import type { Stance, Strength } from '../../lib/model/statement';

/** One shape a stance, within a circle of radius 6: told apart without colour. */
const SHAPES: Record<Stance, string> = {
  support: 'M0,-6 L6,5 L-6,5 Z',
  oppose: 'M0,6 L6,-5 L-6,-5 Z',
  conditional: 'M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z',
  unclear: 'M-4.5,0 A4.5,4.5 0 1 1 4.5,0 A4.5,4.5 0 1 1 -4.5,0 Z',
};

export interface StanceShapeProps {
  readonly stance: Stance;
  readonly strength: Strength;
}

/** A stance as a shape around the origin: filled where firm, an outline where hedged. */
export const StanceShape = ({ stance, strength }: StanceShapeProps) => (
  <path
    d={SHAPES[stance]}
    fill={strength === 'firm' ? 'currentcolor' : 'var(--surface-raised)'}
    stroke="currentcolor"
    stroke-width={strength === 'firm' ? 1 : 2}
    stroke-linejoin="round"
  />
);

/** The shape as an inline picture; the words beside it say the same. */
export const StanceMark = ({ stance, strength }: StanceShapeProps) => (
  <svg
    class="stance-mark"
    data-stance={stance}
    width="12"
    height="12"
    viewBox="-7.5 -7.5 15 15"
    aria-hidden="true"
    focusable="false"
  >
    <StanceShape stance={stance} strength={strength} />
  </svg>
);
