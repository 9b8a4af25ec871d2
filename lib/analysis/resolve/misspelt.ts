import type { Actor } from '../../model/actor';
import type { ActorIndex } from './actor-index';
import { bearsGivenName } from './given-names';
import { consonantsOf, singled, surnameOf } from './spellings';

/** True for two words that differ in one vowel: left out, put in or another. */
function differInVowel(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The one actor of that given name whose surname differs from the written one in a vowel or a doubled letter: Caroline Levitt for Leavitt. */
export function misspelt(index: ActorIndex, given: string, surname: string): Actor | null {
  const consonants = consonantsOf(surname);
  if (consonants === null) return null;
  const fitting = (index.consonants.get(consonants) ?? []).filter(
    (actor) =>
      differInVowel(singled(surname), singled(surnameOf(actor.name))) && bearsGivenName(index, actor, given),
  );
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}
