import type { Attribution, DatedBy, Stance, Strength } from '../../lib/model/statement';
import type { ShiftKind } from '../../lib/timeline/shifts';

/** What a speaker does toward an issue's proposition. */
export const STANCE_VERBS: Record<Stance, string> = {
  support: 'supports',
  oppose: 'opposes',
  conditional: 'supports on a condition',
  unclear: 'no clear position',
};

/** Names of the stances as columns, lanes and choices. */
export const STANCE_NAMES: Record<Stance, string> = {
  support: 'Support',
  oppose: 'Oppose',
  conditional: 'Conditional',
  unclear: 'Unclear',
};

/** "opposes", "supports, hedged". */
export const stanceText = (stance: Stance, strength: Strength): string =>
  strength === 'hedged' && stance !== 'unclear' ? `${STANCE_VERBS[stance]}, hedged` : STANCE_VERBS[stance];

export const UNRESOLVED_TEXT: Record<Extract<Attribution, { certainty: 'unresolved' }>['reason'], string> = {
  anonymous: 'the source is not named',
  group: 'a group, not one speaker',
  ambiguous: 'more than one speaker is possible',
  unknown: 'the speaker could not be identified',
  none: 'no speaker',
};

export const DATED_BY_TEXT: Record<DatedBy, string> = {
  statement: 'day given by the article’s words',
  week: 'the article’s words name only the week',
  month: 'the article’s words name only the month',
  year: 'the article’s words name only the year',
  article: 'the article’s date; it does not say when',
  seen: 'the day you first saw it; the article has no date',
};

export const SHIFT_TEXT: Record<ShiftKind, string> = {
  reversal: 'Position reversed',
  opening: 'Opened to it on a condition',
  hardening: 'Position hardened',
  softening: 'Position softened',
};
