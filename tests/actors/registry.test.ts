import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actors, offices } from '../../lib/actors';
import type { RegistryFile } from '../../lib/actors/registry';
import type { Actor } from '../../lib/model/actor';

const folder = join(import.meta.dirname, '../../lib/actors/data');
const files = readdirSync(folder).map((name): [string, RegistryFile] => [
  name,
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const officeById = new Map(offices.map((office) => [office.id, office]));
const actorById = new Map(actors.map((actor) => [actor.id, actor]));
const people = actors.filter((actor) => actor.kind === 'person');

describe('the registry files', () => {
  it.each(files)('%s has a source and well-formed entries', (_name, file) => {
    expect(file.source.length).toBeGreaterThan(20);
    for (const actor of file.actors) {
      expect(actor.id).toMatch(/^[a-z0-9-]+$/);
      expect(['person', 'institution', 'country']).toContain(actor.kind);
      for (const [office, from, to, doubt] of actor.roles ?? []) {
        expect(officeById.has(office ?? ''), `${actor.id}: ${office}`).toBe(true);
        if (from !== null) expect(from).toMatch(DAY);
        if (to !== null) expect(to).toMatch(DAY);
        if (from && to) expect(from < to, `${actor.id} ${office}`).toBe(true);
        expect([undefined, '?']).toContain(doubt);
      }
    }
  });
});

describe('the registry', () => {
  it('has at least 250 actors and unique ids', () => {
    expect(actors.length).toBeGreaterThanOrEqual(250);
    expect(new Set(actors.map((a) => a.id)).size).toBe(actors.length);
    expect(new Set(offices.map((o) => o.id)).size).toBe(offices.length);
  });

  it('covers some 45 states', () =>
    expect(actors.filter((a) => a.kind === 'country').length).toBeGreaterThanOrEqual(45));

  it('gives every dated role a source or a doubt mark', () =>
    expect(
      actors.flatMap((a) => a.roles.filter((r) => !r.doubt && !r.source).map((r) => `${a.id} ${r.office}`)),
    ).toEqual([]));

  it('refers only to actors and offices there are', () => {
    const missing = [
      ...offices.flatMap((o) => [o.speaksFor, o.heads].filter((id) => id !== null && !actorById.has(id))),
      ...offices.map((o) => o.serves).filter((id) => id !== null && !officeById.has(id)),
      ...actors.map((a) => a.speaksFor).filter((id) => id && !actorById.has(id)),
    ];
    expect(missing).toEqual([]);
  });

  it('has names in more than English for those who matter', () =>
    expect(people.filter((a) => a.names.uk && a.names.ru).length).toBeGreaterThan(350));

  it('knows the gender of every person', () =>
    expect(people.filter((a) => a.gender === null).map((a) => a.id)).toEqual([]));

  it('has no office of one holder with two on a day', () => {
    const clashes: string[] = [];
    for (const office of offices.filter((o) => !o.shared)) {
      const terms = actors
        .flatMap((a) => a.roles.filter((r) => r.office === office.id).map((r) => ({ id: a.id, ...r })))
        .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
      terms.forEach((term, i) => {
        const next = terms[i + 1];
        if (next && (term.to === null || (next.from ?? '') < term.to))
          clashes.push(`${office.id}: ${term.id}, ${next.id}`);
      });
    }
    expect(clashes).toEqual([]);
  });

  it('has no name of two actors without a rule to tell them apart: a weak one, or never in office on one day', () => {
    const owners = new Map<string, Actor[]>();
    for (const actor of actors)
      for (const name of new Set([actor.name, ...actor.aliases].map((n) => n.toLowerCase())))
        owners.set(name, [...(owners.get(name) ?? []), actor]);
    const overlap = (a: Actor, b: Actor): boolean =>
      a.roles.some((r) =>
        b.roles.some((s) => (r.from ?? '') < (s.to ?? '9999') && (s.from ?? '') < (r.to ?? '9999')),
      );
    const clashes = [...owners].filter(
      ([, [a, b]]) => a && b && (a.kind !== 'person' || b.kind !== 'person' || overlap(a, b)),
    );
    expect(clashes.map(([name, list]) => `${name}: ${list.map((a) => a.id)}`)).toEqual([]);
  });

  it("opens its files as data within 10 ms of the processor's time", async () => {
    const { openRegistry } = await import('../../lib/actors/registry');
    const texts = files.map(([name]) => readFileSync(join(folder, name), 'utf8'));
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      openRegistry(texts.map((text) => JSON.parse(text)));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
