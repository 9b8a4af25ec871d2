import type { Actor } from '../../model/actor';
import type { ActorIndex } from './actor-index';
import { normalWord } from './normal-form';

/** True for a given name of the language's list, in any spelling. */
export const isGivenName = ({ grammar, givenNames }: ActorIndex, word: string): boolean =>
  grammar.firstNames.has(word) || givenNames.has(word);

/** True for two spellings of one given name, an initial, or names that differ in their last letters only. */
function sameGivenName({ givenNames }: ActorIndex, a: string, b: string): boolean {
  if (a === b || givenNames.get(a)?.has(b)) return true;
  if (a[0] !== b[0]) return false;
  if (a.length <= 2 || b.length <= 2) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  return a.slice(0, 4) === b.slice(0, 4) && Math.abs(a.length - b.length) <= 2;
}

/** True if one of an actor's full names begins with that given name, in whatever spelling. */
export const bearsGivenName = (index: ActorIndex, actor: Actor, given: string): boolean =>
  [actor.name, ...actor.aliases].some((alias) => {
    const [word = '', surname] = alias.split(' ');
    return surname !== undefined && sameGivenName(index, given, normalWord(word).replaceAll('.', ''));
  });
