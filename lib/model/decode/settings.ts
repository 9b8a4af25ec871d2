import * as v from 'valibot';
import type { OwnActor, OwnIssue, OwnRole, ReaderSettings, SettingsRecord } from '../records';
import { actorKind, isoDay, key, shortText, texts } from './common';

/** Most actors, roles of one actor, and issues of the reader's own. */
export const MAX_OWN = { actors: 1000, roles: 100, issues: 100 } as const;

const ownRole: v.GenericSchema<unknown, OwnRole> = v.pipe(
  v.object({
    title: key,
    office: v.nullable(key),
    from: v.nullable(isoDay),
    to: v.nullable(isoDay),
  }),
  v.check(({ from, to }) => from === null || to === null || from < to, 'a role ends before it begins'),
);

const ownActor: v.GenericSchema<unknown, OwnActor> = v.object({
  id: key,
  name: key,
  kind: actorKind,
  side: v.nullable(shortText),
  aliases: texts,
  roles: v.exactOptional(v.pipe(v.array(ownRole), v.maxLength(MAX_OWN.roles))),
});

const ownIssue: v.GenericSchema<unknown, OwnIssue> = v.object({
  id: key,
  label: key,
  proposition: shortText,
  supportMeans: shortText,
  opposeMeans: shortText,
  supportPhrases: texts,
  opposePhrases: texts,
});

/** A list without an id that comes twice. */
const listOf = <Entry extends { readonly id: string }>(
  entry: v.GenericSchema<unknown, Entry>,
  most: number,
) =>
  v.pipe(
    v.array(entry),
    v.maxLength(most),
    v.check((list: Entry[]) => new Set(list.map(({ id }) => id)).size === list.length, 'an id comes twice'),
  );

const choices = {
  sitesOff: texts,
  issuesOff: texts,
  ownActors: listOf(ownActor, MAX_OWN.actors),
  ownIssues: listOf(ownIssue, MAX_OWN.issues),
};

export const readerSettings: v.GenericSchema<unknown, ReaderSettings> = v.object(choices);

export const settings: v.GenericSchema<unknown, SettingsRecord> = v.object({
  id: v.literal('reader'),
  ...choices,
});
