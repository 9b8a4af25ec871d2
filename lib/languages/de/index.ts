import type { LanguagePack } from '../../model/packs';
import { abbreviations } from './abbreviations';
import { coverage } from './coverage';

/** German: known to the coverage gate only, without a statement grammar. */
export const german: LanguagePack = {
  code: 'de',
  abbreviations,
  coverage,
  attribution: null,
  reference: null,
  stance: null,
};
