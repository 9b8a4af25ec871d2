import type { Actor } from '../../model/actor';
import { holdsOfficeOn } from './tenure';

/** Which of several people of one name an article means: whom it names in full, else whoever is in office on its day. */
export class Incumbents {
  private readonly evident = new Set<string>();

  /** `day` is the article's own; without it nobody is told from others by office. */
  constructor(private readonly day: string | null) {}

  /** Somebody the article names in full or by title. */
  note(actor: Actor): void {
    this.evident.add(actor.id);
  }

  isEvident(actor: Actor): boolean {
    return this.evident.has(actor.id);
  }

  /** The one of them in office that day; null if none or several are, or the day is unknown. */
  only(actors: readonly Actor[]): Actor | null {
    if (this.day === null) return null;
    const sitting = this.sitting([...new Set(actors)]);
    const [only] = sitting;
    return sitting.length === 1 && only ? only : null;
  }

  /** Those the article named, else those in office that day, if that leaves any. */
  among(actors: readonly Actor[]): readonly Actor[] {
    if (actors.length < 2) return actors;
    const evident = actors.filter((actor) => this.isEvident(actor));
    if (evident.length > 0) return evident;
    if (this.day === null) return actors;
    const sitting = this.sitting(actors);
    return sitting.length > 0 ? sitting : actors;
  }

  private sitting(actors: readonly Actor[]): readonly Actor[] {
    return actors.filter((actor) => holdsOfficeOn(actor, this.day));
  }
}
