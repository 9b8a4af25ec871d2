import { areOpposite, isFirmOpposite, MIXED_DAYS, type Stand } from './position';

export type ShiftKind =
  /** From support to oppose or back. */
  | 'reversal'
  /** From opposition to a condition under which it would be accepted. */
  | 'opening'
  /** From a condition to plain support or opposition, or from hedged words to firm ones. */
  | 'hardening'
  /** From firm words to hedged ones, or from support to support under a condition. */
  | 'softening';

/** A change of position, and the two points whose quotations show it. */
export interface Shift<S extends Stand> {
  readonly kind: ShiftKind;
  readonly from: S;
  readonly to: S;
}

/** Firm readings of opposite sign so close in time that neither can be called the position. */
export interface MixedSpell<S extends Stand> {
  readonly from: S;
  readonly to: S;
}

/** What the step from one stand to the next is called; null where it is no change of position. */
export function nameShift(from: Stand, to: Stand): ShiftKind | null {
  if (from.stance === 'unclear' || to.stance === 'unclear') return null;
  if (from.stance === to.stance) {
    if (from.strength === to.strength) return null;
    return to.strength === 'firm' ? 'hardening' : 'softening';
  }
  if (areOpposite(from.stance, to.stance))
    return from.strength === 'firm' && to.strength === 'hedged' ? 'softening' : 'reversal';
  if (to.stance === 'conditional') return from.stance === 'oppose' ? 'opening' : 'softening';
  return 'hardening';
}

const isFirm = (stand: Stand): boolean => stand.strength === 'firm';
const sameStance = (a: Stand, b: Stand): boolean => a.stance === b.stance;

/** A firm return to the last firm stance after hedged words of another is no reversal: the firm position never changed. */
function nameReturn(before: Stand, stand: Stand, firm: Stand | null): ShiftKind | null {
  const returns = isFirm(stand) && !isFirm(before) && firm !== null && sameStance(firm, stand);
  return returns ? 'hardening' : nameShift(before, stand);
}

/**
 * Walks the stands in order of time. A different reading within a week is not yet a shift: the earlier one stands until
 * the difference is seen after that week, and two firm ones of opposite sign meanwhile are a mixed spell. A firm
 * stand is measured against the last firm one of another stance before a hedged one in between.
 */
export function findChanges<S extends Stand>(
  stands: readonly S[],
): { readonly shifts: readonly Shift<S>[]; readonly mixed: readonly MixedSpell<S>[] } {
  const shifts: Shift<S>[] = [];
  const mixed: MixedSpell<S>[] = [];
  let settled: S | null = null;
  let firm: S | null = null;
  for (const stand of stands) {
    if (stand.stance === 'unclear') continue;
    const before: S | null = isFirm(stand) && firm && !sameStance(firm, stand) ? firm : settled;
    const kind = before && nameReturn(before, stand, firm);
    if (before && kind && stand.day - before.day <= MIXED_DAYS) {
      if (isFirmOpposite(before, stand)) mixed.push({ from: before, to: stand });
      if (!sameStance(before, stand) || !isFirm(stand)) continue;
    } else if (before && kind) shifts.push({ kind, from: before, to: stand });
    settled = stand;
    if (isFirm(stand)) firm = stand;
  }
  return { shifts, mixed };
}
