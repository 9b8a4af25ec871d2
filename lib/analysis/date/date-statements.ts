import type { LanguagePack } from '../../model/packs';
import type { AttributedStatement, DatedStatement } from '../../model/statement';
import type { StageInput } from '../stage';

/** Builds the dating stage once; the returned function gives each statement the day it was said and what that rests on. */
export function createStatementDater(
  _language: LanguagePack,
): (input: StageInput, statements: readonly AttributedStatement[]) => readonly DatedStatement[] {
  return ({ article, seenOn }, statements) =>
    statements.map((s) => ({
      ...s,
      saidOn: article.publishedAt?.slice(0, 10) ?? seenOn,
      datedBy: article.publishedAt ? 'article' : 'seen',
    }));
}
