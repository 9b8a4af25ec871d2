import { LANGUAGES } from '../model/article';
import type { Issue, IssueRule, IssueRules, Pole } from '../model/issue';
import type { OwnIssue } from '../model/records';

/** A phrase as a token pattern: its words in order, a final * for any ending, nothing else with a meaning of its own. */
export const phrasePattern = (phrase: string): string =>
  [...phrase.matchAll(/[\p{L}\p{M}\p{N}]+\*?/gu)].map(([word]) => word).join(' ');

function topicRule(pole: Pole, phrases: readonly string[]): IssueRule[] {
  const patterns = phrases.map(phrasePattern).filter((pattern) => pattern !== '');
  if (patterns.length === 0) return [];
  const name = `own-${pole}`;
  return [{ name, kind: 'topic', pole, patterns, accept: phrases.join('; '), reject: '' }];
}

function rulesOf({ supportPhrases, opposePhrases }: OwnIssue): IssueRules {
  return { rules: [...topicRule('for', supportPhrases), ...topicRule('against', opposePhrases)], vetoes: [] };
}

/**
 * The reader's own issues as rules: each phrase names something that, wanted, stands for or against the proposition,
 * and takes its stance from the words around it as the built-in topics do. The phrases count in every language.
 */
export const readerIssues = (own: readonly OwnIssue[]): Issue[] =>
  own.map((issue) => {
    const rules = rulesOf(issue);
    const { id, label, proposition, supportMeans, opposeMeans } = issue;
    return {
      id,
      label,
      proposition,
      supportMeans,
      opposeMeans,
      rules: Object.fromEntries(LANGUAGES.map((language) => [language, rules])),
    };
  });
