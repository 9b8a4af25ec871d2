import type { LanguagePack } from '../model/packs';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import { russian } from './ru';
import { ukrainian } from './uk';

/** Every language pack, one line each. */
export const languagePacks: readonly LanguagePack[] = [english, ukrainian, russian, german, french];
