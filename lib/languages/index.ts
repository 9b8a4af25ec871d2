import type { LanguagePack } from '../model/packs';
import { english } from './en';

/** Every language pack, one line each. */
export const languagePacks: readonly LanguagePack[] = [english];
