import { describe, expect, it } from 'vitest';
import { MentionFinder } from '../../lib/analysis/stance/mentions';
import { TokenTagger } from '../../lib/analysis/stance/stance-token';
import { issues } from '../../lib/issues';
import { languagePacks } from '../../lib/languages';
import type { Issue, IssueRule } from '../../lib/model/issue';
import { tokenize } from '../../lib/text/tokens';

/** True if the rule, alone and without vetoes, finds something in the sentence. */
function fires(issue: Issue, rule: IssueRule, code: 'en', sentence: string): boolean {
  const grammar = languagePacks.find((pack) => pack.code === code)?.stance;
  if (!grammar) throw new Error(`no stance grammar: ${code}`);
  const finder = new MentionFinder([{ issue, rules: { rules: [rule], vetoes: [] } }], grammar);
  const tokens = tokenize(sentence);
  const roles = tokens.map(() => 'content' as const);
  return finder.find(new TokenTagger(grammar).tag(tokens, roles, new Set())).length > 0;
}

const rows = issues.flatMap((issue) =>
  (issue.rules.en?.rules ?? []).map((rule) => ({ name: `${issue.id}/${rule.name}`, issue, rule })),
);

describe('every rule of every issue', () => {
  it.each(rows)('$name accepts its example', ({ issue, rule }) => {
    expect(fires(issue, rule, 'en', rule.accept)).toBe(true);
  });
  it.each(rows)('$name rejects its counter-example', ({ issue, rule }) => {
    expect(fires(issue, rule, 'en', rule.reject)).toBe(false);
  });
});

describe('issues', () => {
  it('are twenty, with ids of their own and a rule in English', () => {
    expect(new Set(issues.map((i) => i.id)).size).toBe(20);
    for (const issue of issues) expect(issue.rules.en?.rules.length ?? 0).toBeGreaterThan(0);
  });
  it.each(issues)('$id has rules of both poles and rule names of their own', ({ rules }) => {
    const list = rules.en?.rules ?? [];
    expect(new Set(list.map((r) => r.name)).size).toBe(list.length);
    expect(new Set(list.map((r) => r.kind))).toContain('topic');
  });
});
