import { join } from 'node:path';
import { type BenchSection, percent } from './section';
import { inTemporaryFolder, predict, readJsonLines, SHARED, score, writeJsonLines } from './shared-data';

const shared = (...path: string[]) => join(SHARED, ...path);
const ACTORS = shared('domain', 'actors.json');

/** The whole pipeline on whole articles in which every statement is labelled. */
const articlesBench = (title: string, gold: string): BenchSection =>
  inTemporaryFolder((folder) => {
    const { statements, stances, notStatements } = score(
      'score-real.mjs',
      gold,
      predict(gold, folder),
      ACTORS,
    );
    const { quoted, indirect } = statements;
    const { explicit } = stances;
    return {
      title: `${title} (${quoted.gold + indirect.gold} statements)`,
      rows: [
        { name: 'quoted statements found', value: percent(quoted.found), goal: '96 %' },
        { name: 'quoted statements precision', value: percent(quoted.precision), goal: '95 %' },
        { name: 'quoted: nameable speakers named', value: percent(quoted.named), goal: '90 %' },
        { name: 'quoted: named speakers right', value: percent(quoted.right), goal: '98 %' },
        { name: 'indirect statements found', value: percent(indirect.found) },
        { name: 'indirect statements precision', value: percent(indirect.precision) },
        { name: 'indirect: named speakers right', value: percent(indirect.right), goal: '98 %' },
        { name: `issue F1 (${explicit.n} explicit labels)`, value: percent(explicit.issue.f1), goal: '85 %' },
        { name: 'stance F1', value: percent(explicit.stance.f1), goal: '80 %' },
        { name: 'opposite stance', value: percent(explicit.opposite), goal: 'under 2 %' },
        {
          name: 'quoted strings that are no statement, taken for one',
          value: `${notStatements.hit} of ${notStatements.total}`,
        },
      ],
    };
  });

/** Real articles, labelled by hand. */
export const realArticlesBench = (): BenchSection =>
  articlesBench('Real articles, development part', shared('eval', 'real-dev', 'articles.jsonl'));

/** Articles of our own in the manner of many outlets, labelled before any program read them; never for rules or training. */
export const ownArticlesBench = (): BenchSection =>
  articlesBench('Articles of our own, held out', join(import.meta.dirname, 'articles-held-out.jsonl'));

/** Speakers, issues and stances of short labelled items. */
export const stanceItemsBench = (): BenchSection =>
  inTemporaryFolder((folder) => {
    const gold = shared('domain', 'stance-dev.jsonl');
    const items = readJsonLines(gold).map(({ id, text, date }) => ({ id, text, published: date }));
    const predicted = predict(writeJsonLines(join(folder, 'items.jsonl'), items), folder);
    const all = score('score-stance.mjs', gold, predicted, ACTORS);
    const plain = score('score-stance.mjs', gold, predicted, ACTORS, '--no-context');
    return {
      title: `Stance items, development part (${all.items} items)`,
      rows: [
        { name: 'actor found', value: percent(all.actor) },
        { name: 'issue F1', value: percent(all.issue.f1), goal: '85 %' },
        { name: 'issue F1 where the text alone says it', value: percent(plain.issue.f1) },
        { name: 'stance macro F1', value: percent(all.stance.macroF1), goal: '80 %' },
        { name: 'stance macro F1 where the text alone says it', value: percent(plain.stance.macroF1) },
        { name: 'opposite stance', value: percent(all.flips), goal: 'under 2 %' },
      ],
    };
  });

/** The coverage gate, on real pages and on short items in five languages. */
export const coverageScoresBench = (): BenchSection =>
  inTemporaryFolder((folder) => {
    const rows = ['eval/real-dev/coverage.jsonl', 'domain/coverage-dev.jsonl'].flatMap((name) => {
      const gold = shared(...name.split('/'));
      const result = score('score-coverage.mjs', gold, predict(gold, folder));
      return Object.entries<{ n: number; f1: number }>(result)
        .filter(([group]) => group === 'all' || group.length === 2)
        .map(([group, { n, f1 }]) => ({
          name: `${name.includes('real') ? 'pages' : 'items'}, ${group} (${n}), F1`,
          value: percent(f1),
          ...(group === 'all' ? {} : { goal: group === 'en' ? '97 %' : '93 %' }),
        }));
    });
    return { title: 'Coverage gate, development data', rows };
  });
