import type { CapitalRun } from './capital-runs';
import { bearsGivenName } from './given-names';
import { misspelt } from './misspelt';
import type { NameReading } from './name-reading';
import type { NamedRun } from './name-runs';

/** Takes a run that is somebody's full name, the registry's or the article's own, or a body's. */
export function takeFull(reading: NameReading, { run, name, match, given }: NamedRun): void {
  const { index, record, runs } = reading;
  if (match) {
    const whole = match.people.filter((p) => !p.bare);
    if (whole.length > 0 && !runs.isGivenBefore(given)) {
      record.add(
        match.first,
        match.last,
        whole.map((p) => p.actor),
        true,
      );
      return;
    }
    if (given.length === 0 && runs.isGivenFor(match, name)) {
      takeLocal(reading, run, name);
      return;
    }
    if (!runs.isGivenBefore(given) && !(given.length > 0 && match.people.every((p) => p.weak))) return;
    const compatible = match.people.filter((p) => bearsGivenName(index, p.actor, runs.firstWord(given)));
    if (compatible.length > 0) {
      record.add(
        given[0] ?? match.first,
        match.last,
        compatible.map((p) => p.actor),
        true,
      );
      return;
    }
  }
  takeLocal(reading, run, name);
}

/** Somebody the registry does not know, or a body, by the words of a run. */
function takeLocal(
  { index, people, record, runs }: NameReading,
  run: CapitalRun,
  name: readonly number[],
): void {
  const unlisted = runs.unlisted(run, name);
  if (!unlisted) return;
  const { first, last, full, surname, gender } = unlisted;
  if (unlisted.isBody) {
    people.bodies.push({ first, last, entity: people.local(full, 'body') });
    return;
  }
  const meant = misspelt(index, runs.firstWord(name), surname);
  if (meant) {
    record.add(first, last, [meant], true);
    return;
  }
  const entity = people.local(full, 'person', { gender });
  record.put({ first, last, entity, full: true });
  record.locals.add(surname, entity, first);
}

/** Notes whom a title tells apart: 'President Trump' tells who 'Trump' is, as a full name does. */
export function noteTitled({ record, runs }: NameReading, { match }: NamedRun): void {
  if (!match || !runs.isTitled(match.first)) return;
  const only = record.incumbents.only(match.people.map((p) => p.actor));
  if (only) record.incumbents.note(only);
}
