import type { LanguagePack, Packs } from '../../model/packs';
import type { DatedStatement, Statement } from '../../model/statement';
import type { StageInput } from '../stage';

/** Builds the stance reader once; the returned function adds each statement's stances toward the issues. */
export function createStanceReader(
  _packs: Packs,
  _language: LanguagePack,
): (input: StageInput, statements: readonly DatedStatement[]) => readonly Statement[] {
  return (_input, statements) => statements.map((s) => ({ ...s, stances: [] }));
}
