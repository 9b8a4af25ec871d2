import type { Actor } from '../../model/actor';
import type { Token } from '../../text/tokens';
import type { ActorIndex } from './actor-index';
import { GivenNameBearers } from './given-name-bearers';
import { Incumbents } from './incumbents';
import { LocalPeople } from './local-people';
import { GENERATIONS } from './name-runs';
import type { People, PersonName } from './people';
import type { TokenRange } from './token-range';

/** Records people's names as they are found, and whom each lets shorter names mean. */
export class NameRecord {
  readonly locals = new LocalPeople();
  readonly bearers = new GivenNameBearers();
  readonly incumbents: Incumbents;
  private readonly taken = new Set<number>();

  constructor(
    private readonly index: ActorIndex,
    private readonly tokens: readonly Token[],
    private readonly words: readonly string[],
    private readonly people: People,
    day: string | null,
  ) {
    this.incumbents = new Incumbents(day);
  }

  /** True if one of the tokens is in a name already. */
  isTaken({ first, last }: TokenRange): boolean {
    for (let i = first; i < last; i++) if (this.taken.has(i)) return true;
    return false;
  }

  /** A name of one person, or of nobody who can be told from others. */
  put(name: PersonName): void {
    this.people.names.push(name);
    for (let i = name.first; i < name.last; i++) this.taken.add(i);
    if (!name.full || !name.entity) return;
    this.bearers.note(this.words[name.first] ?? '', name.entity, name.first);
    this.locals.addFull(this.words.slice(name.first, name.last).join(' '), name.entity);
    const surname = this.words[name.last - 1] ?? '';
    if (name.entity.actor && name.last - name.first > 1 && !this.locals.has(surname))
      this.locals.add(surname, name.entity, name.first);
    const head = this.words[name.first] ?? '';
    if (name.last - name.first > 1 && this.index.grammar.familyNamesFirst.has(head))
      this.locals.add(head, name.entity, name.first);
  }

  /** A name that the registry's actors bear: of the one meant, if that can be told. */
  add(first: number, last: number, actors: readonly Actor[], full: boolean): void {
    const younger = GENERATIONS.has(this.words[last] ?? '') && this.tokens[last]?.text !== undefined;
    const candidates = this.incumbents.among([...new Set(actors)]);
    const [only] = candidates;
    if (younger && only) {
      const name = `${only.name} ${this.tokens[last]?.text}.`;
      this.put({ first, last: last + 1, entity: this.people.local(name, 'person'), full: true });
      return;
    }
    if (full && only && candidates.length === 1) this.incumbents.note(only);
    const entity = candidates.length === 1 && only ? this.people.entityOf(only) : null;
    this.put({ first, last, entity, full });
  }
}
