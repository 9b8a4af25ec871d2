import { takeBare } from './bare-names';
import { capitalRuns } from './capital-runs';
import type { NameMatch } from './find-names';
import { noteTitled, takeFull } from './full-names';
import type { NameInput, NameReading } from './name-reading';
import { NameRecord } from './name-record';
import { type NamedRun, NameRuns } from './name-runs';
import { nameUnlistedBodies } from './name-unlisted-bodies';
import { isCapitalised } from './normal-form';
import { isIntroducedByGivenName } from './one-name-people';
import { People } from './people';

/** Finds whom the text names, by registry names and by the full names it gives; bare surnames follow full ones. */
export function readPeople(input: NameInput): People {
  const { index, text, tokens, words, matches, unlisted, sentenceStarts, shouting, day } = input;
  const people = new People();
  const matchAt = new Map<number, NameMatch>();
  const blocked = new Set<number>();
  for (const match of matches) {
    if (match.people.length > 0) matchAt.set(match.first, match);
    else for (let i = match.first; i < match.last; i++) blocked.add(i);
  }
  for (const { first, last } of unlisted) for (let i = first; i < last; i++) blocked.add(i);
  nameUnlistedBodies(input, people);
  const reading: NameReading = {
    ...input,
    people,
    runs: new NameRuns(index, tokens, words, matchAt, sentenceStarts, shouting),
    record: new NameRecord(index, tokens, words, people, day),
  };
  const runs = capitalRuns(text, tokens, words, index.grammar, (i) => blocked.has(i)).map((run) =>
    reading.runs.read(run),
  );
  for (const run of runs) takeFull(reading, run);
  for (const run of runs) noteTitled(reading, run);
  for (const run of runs) takeOneName(reading, run);
  for (const run of runs) takeBare(reading, run);
  for (const match of matches) takeLowerCase(reading, match);
  people.names.sort((a, b) => a.first - b.first);
  people.bodies.sort((a, b) => a.first - b.first);
  return people;
}

/** Somebody of whom the text gives no surname: an actor of this article alone, as many bear the name. */
function takeOneName(reading: NameReading, { name, match, run }: NamedRun): void {
  const { article, index, people, record, runs, tokens, words } = reading;
  const [at] = name;
  if (match || at === undefined || name.length !== 1 || record.isTaken({ first: at, last: at + 1 })) return;
  const word = words[at] ?? '';
  if (record.locals.has(word) || !isIntroducedByGivenName(index, tokens, words, at)) return;
  const unlisted = runs.oneName(run, at);
  const isAnother = record.bearers.contest(word);
  if (!unlisted || isAnother) return;
  const entity = people.local(unlisted.full, 'person', { gender: unlisted.gender, within: article });
  record.put({ first: at, last: at + 1, entity, full: false });
  record.locals.add(word, entity, at);
}

function takeLowerCase({ record, tokens }: NameReading, match: NameMatch): void {
  if (match.people.length === 0 || isCapitalised(tokens[match.first]?.text ?? '')) return;
  if (record.isTaken(match)) return;
  record.add(
    match.first,
    match.last,
    match.people.map((p) => p.actor),
    false,
  );
}
