import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../lib/languages';
import { LANGUAGES } from '../../lib/model/article';
import { DIPLOMACY_TOPICS, FRAME_TOPICS } from '../../lib/model/grammar/coverage-lexicon';
import { TermMatcher } from '../../lib/text/terms';
import { tokenize } from '../../lib/text/tokens';

it('every language has a pack', () =>
  expect(languagePacks.map((pack) => pack.code).sort()).toEqual([...LANGUAGES].sort()));

describe.each(languagePacks.map((pack) => [pack.code, pack.coverage?.terms ?? []] as const))(
  'the coverage terms of %s',
  (_, terms) => {
    const phrases = terms.flatMap((row) => row.phrases);

    it('cover every topic', () => {
      const topics = new Set(terms.map((row) => row.topic));
      for (const topic of [...FRAME_TOPICS, ...DIPLOMACY_TOPICS, 'partner', 'position', 'battle'] as const)
        expect(topics).toContain(topic);
    });

    it('have weights and frames from 0 to 1', () =>
      expect(
        terms.filter(
          (row) => !(row.weight > 0 && row.weight <= 1 && (row.frame ?? 0) >= 0 && (row.frame ?? 0) <= 1),
        ),
      ).toEqual([]));

    it('are written in lower case, or in capitals only', () =>
      expect(phrases.filter((p) => p !== p.toLowerCase() && !/^[\p{Lu}\p{N}.]+$/u.test(p))).toEqual([]));

    it('name no phrase twice for one topic', () => {
      const named = terms.flatMap((row) => row.phrases.map((phrase) => `${row.topic}: ${phrase}`));
      expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([]);
    });

    it('can each be found', () => {
      const matcher = new TermMatcher(phrases.map((phrase) => ({ phrase, value: phrase })));
      const missed = phrases.filter((phrase) => {
        const text = phrase.replaceAll('*', '');
        return !matcher
          .find(tokenize(text))
          .some(({ value, start, end }) => value === phrase && start === 0 && end === text.length);
      });
      expect(missed).toEqual([]);
    });
  },
);

describe('the abbreviations', () => {
  it.each(languagePacks.map((pack) => [pack.code, [...pack.abbreviations]] as const))(
    '%s: lower case, without the stop',
    (_, abbreviations) => {
      expect(abbreviations.length).toBeGreaterThan(10);
      expect(abbreviations.filter((a) => a !== a.toLowerCase() || a.includes('.'))).toEqual([]);
    },
  );
});
