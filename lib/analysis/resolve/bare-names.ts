import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import { isGivenName } from './given-names';
import type { NameReading } from './name-reading';
import type { NamedRun } from './name-runs';

/** Takes a run that is no full name: a surname, a given name or a body's one word, by whom the article named before. */
export function takeBare(reading: NameReading, { run, name, match, given }: NamedRun): void {
  if (reading.record.isTaken(run)) return;
  if (match) takeListed(reading, match, given);
  else takeUnlisted(reading, name);
}

/** A surname of the registry's people, or of somebody the article named in full. */
function takeListed(reading: NameReading, match: NameMatch, given: readonly number[]): void {
  const { record, runs, words } = reading;
  if (match.people.every((p) => !p.bare)) {
    record.add(
      match.first,
      match.last,
      match.people.map((p) => p.actor),
      true,
    );
    return;
  }
  const titled = runs.isTitled(match.first);
  const surname = words[match.last - 1] ?? '';
  const local = record.locals.meant(surname, match.first);
  const strong = match.people.filter((p) => !p.weak || titled || record.incumbents.isEvident(p.actor));
  const known = strong.filter((p) => record.incumbents.isEvident(p.actor));
  if (local && known.length === 0 && !titled) {
    record.put({ first: match.first, last: match.last, entity: local, full: false });
    return;
  }
  if (strong.length === 0) takeWeak(reading, match);
  else if (given.length <= 1)
    record.add(
      match.first,
      match.last,
      (known.length > 0 ? known : strong).map((p) => p.actor),
      false,
    );
}

/** A name that nobody in the registry bears. */
function takeUnlisted(reading: NameReading, name: readonly number[]): void {
  const { index, people, record, tokens, words } = reading;
  if (takeIntroducedBody(reading, name)) return;
  const ends = index.grammar.nameParticles.has(words[name[0] ?? -1] ?? '') || isOneWord(reading, name);
  if (ends && takeEnding(reading, name)) return;
  const last = name.filter((i) => tokens[i]?.isWord);
  const only = last[0];
  if (last.length !== 1 || only === undefined) return;
  const surname = words[only] ?? '';
  if (index.grammar.bodyNames.has(surname)) {
    const entity = people.local(tokens[only]?.text ?? surname, 'body');
    people.bodies.push({ first: only, last: only + 1, entity });
    return;
  }
  const entity = record.locals.has(surname)
    ? record.locals.meant(surname, only)
    : byGivenName(reading, surname, only);
  if (entity === undefined) return;
  record.put({ first: only, last: only + 1, entity, full: false });
}

/** 'Altavia' where the text says that it is a company, and nobody bears that surname. */
function takeIntroducedBody(reading: NameReading, name: readonly number[]): boolean {
  const { introduced, people, record, text, tokens, words } = reading;
  const [first] = name;
  const last = (name[name.length - 1] ?? 0) + 1;
  if (first === undefined || !isOneWord(reading, name)) return false;
  const word = words.slice(first, last).join('');
  if (!introduced.has(word) || record.locals.has(word)) return false;
  const [from, to] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  people.bodies.push({ first, last, entity: people.local(text.slice(from, to), 'body') });
  return true;
}

const byGivenName = ({ index, record }: NameReading, word: string, at: number): Entity | undefined =>
  isGivenName(index, word) ? (record.bearers.namedBefore(word, at) ?? undefined) : undefined;

function takeWeak({ people, record }: NameReading, { first, last, people: bearers }: NameMatch): void {
  const only = record.incumbents.only(bearers.map((p) => p.actor));
  if (only) people.weak.push({ first, last, entity: people.entityOf(only) });
}

/** 'Varga-Nagy', 'Kan'ani': one word, though it is several tokens. */
const isOneWord = ({ tokens }: NameReading, name: readonly number[]): boolean =>
  name.every((i, k) => k === 0 || tokens[i - 1]?.end === tokens[i]?.start);

/** 'Bin Salman' after 'Mohammed bin Salman': several words that end the full name of somebody the article names. */
function takeEnding({ record, words: all }: NameReading, name: readonly number[]): boolean {
  const words = name.map((i) => all[i] ?? '');
  const first = name[0];
  if (words.length < 2 || first === undefined) return false;
  const entity = record.locals.endingWith(` ${words.join(' ')}`);
  if (!entity) return false;
  record.put({ first, last: (name[name.length - 1] ?? first) + 1, entity, full: false });
  return true;
}
