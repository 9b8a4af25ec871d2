import { inflect } from './inflect';

/** All forms of the verbs, as the alternatives of one pattern element. */
export const forms = (verbs: string): string => verbs.split(' ').flatMap(inflect).join('|');
