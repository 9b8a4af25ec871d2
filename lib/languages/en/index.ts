import type { LanguagePack } from '../../model/packs';
import { abbreviations } from './abbreviations';
import { attribution } from './attribution';
import { coverage } from './coverage';
import { reference } from './reference';
import { stance } from './stance';

/** English: the one language with a full statement grammar so far. */
export const english: LanguagePack = { code: 'en', abbreviations, coverage, attribution, reference, stance };
