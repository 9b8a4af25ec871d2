import type { Analysis } from '../../lib/model/analysis';

/** Says in words on which issues the program reads no positions in the article's language; nothing if it reads all. */
export const unsupportedNotes = ({ supported, unsupportedIssues }: Analysis): readonly string[] =>
  supported && unsupportedIssues.length > 0
    ? [`Not supported in this language: ${unsupportedIssues.map(({ label }) => label).join(', ')}.`]
    : [];
