import type { NameInput } from './name-reading';
import type { People } from './people';

/** Names the bodies found by their kind, each with the country whose it is: 'Latvia's State Border Service'. */
export function nameUnlistedBodies(
  { index, text, tokens, words, matches, unlisted }: NameInput,
  people: People,
): void {
  const owned = new Map<string, string>();
  for (const { first, last } of unlisted) {
    const name = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
    const country = index.grammar.genitive.has(words[first - 1] ?? '')
      ? matches.find((m) => m.last === first - 1)?.country
      : null;
    const owner =
      country?.form === 'name' ? index.grammar.countries.find((c) => c.code === country.code) : undefined;
    // 'Latvia's State Border Service' is the Latvian one, also where it is named again without its country.
    const full = (owner && index.grammar.bodyOf(name, owner, null)) ?? owned.get(name) ?? name;
    if (owner) owned.set(name, full);
    const entity = people.local(full, 'body', owner ? { side: owner.code } : {});
    people.bodies.push({ first, last, entity });
  }
}
