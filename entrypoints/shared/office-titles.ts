import type { Office } from '../../lib/model/actor';
import type { ReferenceGrammar } from '../../lib/model/grammar/reference-grammar';
import { fold } from '../../lib/text/fold';

/** The registry's offices by what articles call them. */
export interface OfficeTitles {
  /** One title an office, in order of the alphabet. */
  readonly names: readonly string[];
  /** Id of the one office of a title; null where there is none, or several. */
  readonly officeOf: (title: string) => string | null;
}

/** What an office is called with its country: 'Ukrainian foreign minister', 'Ukraine's foreign minister'. */
function titlesOf(
  office: Office,
  { titles, countries }: Pick<ReferenceGrammar, 'titles' | 'countries'>,
): string[] {
  const phrases = titles
    .filter(({ means: [first, ...others] }) => others.length === 0 && office.functions.includes(first ?? ''))
    .map(({ phrase }) => phrase);
  const country = countries.find(({ code }) => code === office.country);
  return [
    ...phrases.flatMap((phrase) => [
      ...(country?.adjectives ?? []).map((adjective) => `${adjective} ${phrase}`),
      ...(country?.names ?? []).flatMap((name) => [`${name}'s ${phrase}`, `${phrase} of ${name}`]),
    ]),
    ...office.titles,
  ];
}

/** Titles of the offices that one person holds at a time. */
export function officeTitles(
  offices: readonly Office[],
  grammar: Pick<ReferenceGrammar, 'titles' | 'countries'>,
): OfficeTitles {
  const byTitle = new Map<string, Set<string>>();
  const names = new Set<string>();
  for (const office of offices.filter(({ shared }) => !shared)) {
    const titles = titlesOf(office, grammar);
    for (const title of titles)
      byTitle.set(fold(title), (byTitle.get(fold(title)) ?? new Set()).add(office.id));
    if (titles[0] !== undefined) names.add(titles[0]);
  }
  return {
    names: [...names].sort((a, b) => a.localeCompare(b, 'en')),
    officeOf: (title) => {
      const [only, ...others] = byTitle.get(fold(title)) ?? [];
      return only !== undefined && others.length === 0 ? only : null;
    },
  };
}
