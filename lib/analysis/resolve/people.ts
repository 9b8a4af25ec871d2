import type { Actor } from '../../model/actor';
import type { Token } from '../../text/tokens';
import type { ActorIndex } from './actor-index';
import { type CapitalRun, capitalRuns } from './capital-runs';
import { actorEntity, type Entity, localEntity } from './entities';
import type { NameMatch } from './find-names';
import { GivenNameBearers } from './given-name-bearers';
import { bearsGivenName, isGivenName } from './given-names';
import { Incumbents } from './incumbents';
import { LocalPeople } from './local-people';
import { misspelt } from './misspelt';
import { GENERATIONS, type NamedRun, NameRuns } from './name-runs';
import { isCapitalised } from './normal-form';
import { isIntroducedByGivenName } from './one-name-people';

import type { TokenRange } from './token-range';

/** A person's name in the text. `entity` is null where it may be several people; `full` if a given name stands in it. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity | null;
  readonly full: boolean;
}

/** A run of capitals that names a body the registry does not know: Institute for War Studies. */
export interface BodyName {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
}

/** Finds whom the text names, by registry names and by the full names it gives; bare surnames follow full ones. */
export class People {
  readonly names: PersonName[] = [];
  readonly bodies: BodyName[] = [];
  /** Surnames that are also words or other people's, where nobody is named in full: the one official in office who bears it. */
  readonly weak: BodyName[] = [];
  private readonly entities = new Map<string, Entity>();
  private readonly locals = new LocalPeople();
  private readonly bearers = new GivenNameBearers();
  private readonly incumbents: Incumbents;
  private readonly taken = new Set<number>();
  private readonly runs: NameRuns;

  constructor(
    private readonly index: ActorIndex,
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly words: readonly string[],
    matches: readonly NameMatch[],
    unlisted: readonly TokenRange[],
    /** Words that the text introduces as bodies' names. */
    private readonly introduced: ReadonlySet<string>,
    sentenceStarts: ReadonlySet<number>,
    shouting: (token: number) => boolean,
    /** The article's own day; without it nobody is told from others by office. */
    private readonly day: string | null,
    /** What tells the article from others. */
    private readonly article: string,
  ) {
    this.incumbents = new Incumbents(day);
    const matchAt = new Map<number, NameMatch>();
    const blocked = new Set<number>();
    for (const match of matches) {
      if (match.people.length > 0) matchAt.set(match.first, match);
      else for (let i = match.first; i < match.last; i++) blocked.add(i);
    }
    const owned = new Map<string, string>();
    for (const { first, last } of unlisted) {
      const name = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
      const country = index.grammar.genitive.has(words[first - 1] ?? '')
        ? matches.find((m) => m.last === first - 1)?.country
        : null;
      const owner =
        country?.form === 'name' ? index.grammar.countries.find((c) => c.code === country.code) : undefined;
      // 'Latvia's State Border Service' is the Latvian one, also where it is named again without its country.
      const full = (owner && index.grammar.bodyOf(name, owner, null)) ?? owned.get(name) ?? name;
      if (owner) owned.set(name, full);
      const entity = this.local(full, 'body', owner ? { side: owner.code } : {});
      this.bodies.push({ first, last, entity });
      for (let i = first; i < last; i++) blocked.add(i);
    }
    this.runs = new NameRuns(index, tokens, words, matchAt, sentenceStarts, shouting);
    const runs = capitalRuns(text, tokens, words, index.grammar, (i) => blocked.has(i)).map((run) =>
      this.runs.read(run),
    );
    for (const run of runs) this.takeFull(run);
    for (const run of runs) this.noteTitled(run);
    for (const run of runs) this.takeOneName(run);
    for (const run of runs) this.takeBare(run);
    for (const match of matches) this.takeLowerCase(match);
    this.names.sort((a, b) => a.first - b.first);
    this.bodies.sort((a, b) => a.first - b.first);
  }

  /** The registry actor's entity in this article, one for all its names. */
  entityOf(actor: Actor): Entity {
    const known = this.entities.get(actor.id);
    if (known) return known;
    const entity = actorEntity(actor);
    this.entities.set(entity.key, entity);
    return entity;
  }

  /** A local person's or body's entity, one for all its names. */
  local(
    name: string,
    kind: 'person' | 'body' | 'government',
    facts: Parameters<typeof localEntity>[2] = {},
  ): Entity {
    const entity = localEntity(name, kind, facts);
    const known = this.entities.get(entity.key);
    if (known) {
      known.gender ??= entity.gender;
      known.side ??= entity.side;
      return known;
    }
    this.entities.set(entity.key, entity);
    return entity;
  }

  private put(name: PersonName): void {
    this.names.push(name);
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

  private takeFull({ run, name, match, given }: NamedRun): void {
    if (match) {
      const whole = match.people.filter((p) => !p.bare);
      if (whole.length > 0 && !this.runs.isGivenBefore(given)) {
        this.add(
          match.first,
          match.last,
          whole.map((p) => p.actor),
          true,
        );
        return;
      }
      if (given.length === 0 && this.runs.isGivenFor(match, name)) {
        this.takeLocal(run, name);
        return;
      }
      if (!this.runs.isGivenBefore(given) && !(given.length > 0 && match.people.every((p) => p.weak))) return;
      const compatible = match.people.filter((p) =>
        bearsGivenName(this.index, p.actor, this.runs.firstWord(given)),
      );
      if (compatible.length > 0) {
        this.add(
          given[0] ?? match.first,
          match.last,
          compatible.map((p) => p.actor),
          true,
        );
        return;
      }
    }
    this.takeLocal(run, name);
  }

  /** Somebody the registry does not know, or a body, by the words of a run. */
  private takeLocal(run: CapitalRun, name: readonly number[]): void {
    const unlisted = this.runs.unlisted(run, name);
    if (!unlisted) return;
    const { first, last, full, surname, gender } = unlisted;
    if (unlisted.isBody) {
      this.bodies.push({ first, last, entity: this.local(full, 'body') });
      return;
    }
    const meant = misspelt(this.index, this.runs.firstWord(name), surname);
    if (meant) {
      this.add(first, last, [meant], true);
      return;
    }
    const entity = this.local(full, 'person', { gender });
    this.put({ first, last, entity, full: true });
    this.locals.add(surname, entity, first);
  }

  /** 'President Trump' tells who 'Trump' is, as a full name does. */
  private noteTitled({ match }: NamedRun): void {
    if (!match || !this.runs.isTitled(match.first)) return;
    const only = this.incumbents.only(match.people.map((p) => p.actor));
    if (only) this.incumbents.note(only);
  }

  /** Somebody of whom the text gives no surname: an actor of this article alone, as many bear the name. */
  private takeOneName({ name, match, run }: NamedRun): void {
    const [at] = name;
    if (match || at === undefined || name.length !== 1 || this.taken.has(at)) return;
    const word = this.words[at] ?? '';
    if (this.locals.has(word) || !isIntroducedByGivenName(this.index, this.tokens, this.words, at)) return;
    const unlisted = this.runs.oneName(run, at);
    const isAnother = this.bearers.contest(word);
    if (!unlisted || isAnother) return;
    const entity = this.local(unlisted.full, 'person', { gender: unlisted.gender, within: this.article });
    this.put({ first: at, last: at + 1, entity, full: false });
    this.locals.add(word, entity, at);
  }

  private takeBare({ run, name, match, given }: NamedRun): void {
    for (let i = run.first; i < run.last; i++) if (this.taken.has(i)) return;
    if (match) {
      if (match.people.every((p) => !p.bare)) {
        this.add(
          match.first,
          match.last,
          match.people.map((p) => p.actor),
          true,
        );
        return;
      }
      const titled = this.runs.isTitled(match.first);
      const surname = this.words[match.last - 1] ?? '';
      const local = this.locals.meant(surname, match.first);
      const strong = match.people.filter((p) => !p.weak || titled || this.incumbents.isEvident(p.actor));
      const known = strong.filter((p) => this.incumbents.isEvident(p.actor));
      if (local && known.length === 0 && !titled) {
        this.put({ first: match.first, last: match.last, entity: local, full: false });
        return;
      }
      if (strong.length === 0) this.takeWeak(match);
      else if (given.length <= 1)
        this.add(
          match.first,
          match.last,
          (known.length > 0 ? known : strong).map((p) => p.actor),
          false,
        );
      return;
    }
    if (this.takeIntroducedBody(name)) return;
    const ends =
      this.index.grammar.nameParticles.has(this.words[name[0] ?? -1] ?? '') || this.isOneWord(name);
    if (ends && this.takeEnding(name)) return;
    const last = name.filter((i) => this.tokens[i]?.isWord);
    const only = last[0];
    if (last.length !== 1 || only === undefined) return;
    const surname = this.words[only] ?? '';
    if (this.index.grammar.bodyNames.has(surname)) {
      const entity = this.local(this.tokens[only]?.text ?? surname, 'body');
      this.bodies.push({ first: only, last: only + 1, entity });
      return;
    }
    const entity = this.locals.has(surname)
      ? this.locals.meant(surname, only)
      : this.byGivenName(surname, only);
    if (entity === undefined) return;
    this.put({ first: only, last: only + 1, entity, full: false });
  }

  /** 'Altavia' where the text says that it is a company, and nobody bears that surname. */
  private takeIntroducedBody(name: readonly number[]): boolean {
    const [first] = name;
    const last = (name[name.length - 1] ?? 0) + 1;
    if (first === undefined || !this.isOneWord(name)) return false;
    const word = this.words.slice(first, last).join('');
    if (!this.introduced.has(word) || this.locals.has(word)) return false;
    const [from, to] = [this.tokens[first]?.start ?? 0, this.tokens[last - 1]?.end ?? 0];
    this.bodies.push({ first, last, entity: this.local(this.text.slice(from, to), 'body') });
    return true;
  }

  private byGivenName(word: string, at: number): Entity | undefined {
    return isGivenName(this.index, word) ? (this.bearers.namedBefore(word, at) ?? undefined) : undefined;
  }

  private takeWeak({ first, last, people }: NameMatch): void {
    const only = this.day === null ? null : this.incumbents.only(people.map((p) => p.actor));
    if (only) this.weak.push({ first, last, entity: this.entityOf(only) });
  }

  /** 'Varga-Nagy', 'Kan'ani': one word, though it is several tokens. */
  private isOneWord(name: readonly number[]): boolean {
    return name.every((i, k) => k === 0 || this.tokens[i - 1]?.end === this.tokens[i]?.start);
  }

  /** 'Bin Salman' after 'Mohammed bin Salman': several words that end the full name of somebody the article names. */
  private takeEnding(name: readonly number[]): boolean {
    const words = name.map((i) => this.words[i] ?? '');
    const first = name[0];
    if (words.length < 2 || first === undefined) return false;
    const entity = this.locals.endingWith(` ${words.join(' ')}`);
    if (!entity) return false;
    this.put({ first, last: (name[name.length - 1] ?? first) + 1, entity, full: false });
    return true;
  }

  private takeLowerCase(match: NameMatch): void {
    if (match.people.length === 0 || isCapitalised(this.tokens[match.first]?.text ?? '')) return;
    for (let i = match.first; i < match.last; i++) if (this.taken.has(i)) return;
    this.add(
      match.first,
      match.last,
      match.people.map((p) => p.actor),
      false,
    );
  }

  private add(first: number, last: number, actors: readonly Actor[], full: boolean): void {
    const younger = GENERATIONS.has(this.words[last] ?? '') && this.tokens[last]?.text !== undefined;
    const candidates = this.incumbents.among([...new Set(actors)]);
    const [only] = candidates;
    if (younger && only) {
      const name = `${only.name} ${this.tokens[last]?.text}.`;
      this.put({ first, last: last + 1, entity: this.local(name, 'person'), full: true });
      return;
    }
    if (full && only && candidates.length === 1) this.incumbents.note(only);
    const entity = candidates.length === 1 && only ? this.entityOf(only) : null;
    this.put({ first, last, entity, full });
  }
}
