import type { LanguagePack } from '../../model/packs';
import { abbreviations } from './abbreviations';
import { coverage } from './coverage';

/** French: known to the coverage gate only, without a statement grammar. */
export const french: LanguagePack = {
  code: 'fr',
  abbreviations,
  coverage,
  attribution: null,
  reference: null,
  stance: null,
};
