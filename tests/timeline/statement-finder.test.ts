import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../lib/model/records';
import { createStatementFinder } from '../../lib/timeline/statement-finder';

describe('finding statements by id', () => {
  it('finds each, in any order of questions, and nothing else', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(ids, fc.array(fc.string({ maxLength: 3 })), (some, others) => {
        const ordered = [...some].sort((a, b) => (a < b ? -1 : 1));
        const find = createStatementFinder(ordered.map((id) => ({ id }) as StatementRecord));
        for (const id of [...some, ...others, ...ordered, ...some])
          expect(find(id)).toBe(ordered.indexOf(id));
      }),
    );
  });
});
