import type { LanguagePack } from '../../model/packs';
import { abbreviations } from './abbreviations';
import { coverage } from './coverage';

/** Russian: known to the coverage gate only, without a statement grammar. */
export const russian: LanguagePack = {
  code: 'ru',
  abbreviations,
  coverage,
  attribution: null,
  reference: null,
  stance: null,
};
