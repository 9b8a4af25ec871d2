import { longTextNote } from '../../lib/analysis/reading-limit';
import type { Analysis } from '../../lib/model/analysis';

/** Says in words what of a page was not read: issues without rules in its language, the rest of a very long text. */
export const analysisNotes = ({ supported, unsupportedIssues, readTo }: Analysis): readonly string[] =>
  supported
    ? [
        ...(unsupportedIssues.length > 0
          ? [`Not supported in this language: ${unsupportedIssues.map(({ label }) => label).join(', ')}.`]
          : []),
        ...(readTo === null ? [] : [longTextNote(readTo)]),
      ]
    : [];
