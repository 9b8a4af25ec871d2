import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import { type Entity, namelessEntity } from './entities';
import { soleHolder } from './roles';
import { type TokenRange, within } from './token-range';

/** Whoever acts in a sentence without being named there. */
export interface UnnamedSubject extends TokenRange {
  readonly entity: Entity;
}

/** How far into a sentence its subject may stand. */
const LATEST = 5;

/**
 * Subjects that pronouns go back to though no name stands there: 'Lind's son, who …, learned' is nobody the text names, and
 * 'the pope was asked' is the one who holds that office on the article's day.
 */
export function unnamedSubjects(index: ActorIndex, names: ArticleNames): readonly UnnamedSubject[] {
  return [...relatives(index, names), ...holders(index, names)];
}

function relatives({ grammar }: ActorIndex, names: ArticleNames): UnnamedSubject[] {
  const { tokens, words, people } = names;
  const found: UnnamedSubject[] = [];
  for (const { first } of names.input.document.sentences)
    for (let i = first + 1; i < first + LATEST; i++) {
      const before = words[i - 1] ?? '';
      if (!grammar.kin.has(words[i] ?? '')) continue;
      const isOwned = grammar.genitive.has(before) || (i === first + 1 && grammar.possessives.has(before));
      // 'her husband, Karl,': somebody the text names.
      const isNamed = within(people.names, i + 1, i + 1 + LATEST).some((n) => n.first <= i + 2);
      if (!isOwned || isNamed || !isSubject(grammar, tokens[i + 1]?.text ?? '', words[i + 1] ?? '')) continue;
      const gender = grammar.genderOf.get(words[i] ?? '') ?? null;
      const entity = namelessEntity({ sources: { length: -i } }, 'nameless', null, gender, [words[i] ?? '']);
      found.push({ first: i, last: i + 1, entity });
      break;
    }
  return found;
}

function holders(index: ActorIndex, names: ArticleNames): UnnamedSubject[] {
  const { tokens, words, people, titles, input, day } = names;
  if (!input.article.publishedAt) return [];
  return titles.flatMap(({ first, last, value }) => {
    if (value.type !== 'functions' || words[first - 1] !== 'the') return [];
    const offices = value.functions.flatMap((name) => index.officesByFunction.get(name) ?? []);
    if (offices.length !== 1 || !isSubject(index.grammar, tokens[last]?.text ?? '', words[last] ?? ''))
      return [];
    const holder = soleHolder(index, offices, day);
    return holder ? [{ first, last, entity: people.entityOf(holder) }] : [];
  });
}

/** True if a verb follows, or the comma of a clause about the subject. */
const isSubject = (grammar: ActorIndex['grammar'], mark: string, word: string): boolean =>
  mark === ',' ||
  grammar.relatives.has(word) ||
  grammar.auxiliaries.has(word) ||
  grammar.pastTense.has(word) ||
  /[a-z]ed$/.test(word);
