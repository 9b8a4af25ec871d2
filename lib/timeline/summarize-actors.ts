import type { Basis } from './basis';
import type { Principals } from './matrix';
import type { Rows } from './rows';

/** How much is stored of one actor. */
export interface ActorSummary {
  readonly actorId: string;
  /** The actor's own statements, each counted once however often reported. */
  readonly basis: Basis;
  /** Statements made on the actor's behalf by spokespersons. */
  readonly onBehalf: number;
  /** ISO day of the latest of them all. */
  readonly lastSaidOn: string;
}

interface Tally {
  readonly own: Set<string>;
  readonly onBehalf: Set<string>;
  readonly articles: Set<number>;
  readonly outlets: Set<number>;
  last: string;
}

const newTally = (): Tally => ({
  own: new Set(),
  onBehalf: new Set(),
  articles: new Set(),
  outlets: new Set(),
  last: '',
});

/** Every actor of whom or on whose behalf something is stored, with a stance or without; most statements first. */
export function summarizeActors(rows: Rows, principals: Principals): ActorSummary[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (actorId: string): Tally => {
    const tally = tallies.get(actorId) ?? newTally();
    tallies.set(actorId, tally);
    return tally;
  };
  for (const [number, { id, speaker, saidOn }] of rows.statements.entries()) {
    if (speaker.certainty === 'unresolved') continue;
    const shared = rows.shared[number] ?? -1;
    const key = shared < 0 ? id : `#${shared}`;
    const tally = tallyOf(speaker.actor.id);
    tally.own.add(key);
    tally.articles.add(rows.articles[number] ?? -1);
    const outlet = rows.outlets[number] ?? -1;
    if (outlet >= 0) tally.outlets.add(outlet);
    const principal = principals.get(speaker.actor.id);
    if (principal !== undefined) tallyOf(principal).onBehalf.add(key);
    for (const each of principal === undefined ? [tally] : [tally, tallyOf(principal)])
      if (saidOn > each.last) each.last = saidOn;
  }
  return [...tallies]
    .map(([actorId, tally]) => ({
      actorId,
      basis: { statements: tally.own.size, articles: tally.articles.size, outlets: tally.outlets.size },
      onBehalf: tally.onBehalf.size,
      lastSaidOn: tally.last,
    }))
    .sort(
      (a, b) =>
        b.basis.statements - a.basis.statements ||
        b.onBehalf - a.onBehalf ||
        (a.actorId < b.actorId ? -1 : 1),
    );
}
