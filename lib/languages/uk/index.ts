import type { LanguagePack } from '../../model/packs';
import { abbreviations } from './abbreviations';
import { coverage } from './coverage';

/** Ukrainian: known to the coverage gate only, without a statement grammar. */
export const ukrainian: LanguagePack = {
  code: 'uk',
  abbreviations,
  coverage,
  attribution: null,
  reference: null,
  stance: null,
};
