import { failure, type Result, success } from '../../lib/model/result';
import { Field } from '../parts/Field';
import type { TitleKind } from '../parts/title-kind';

/** A role as the reader names it, days ISO, null where open. */
export interface NewRole {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What stands in the fields; '' where nothing does. */
export interface RoleText {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export const NO_ROLE: RoleText = { title: '', from: '', to: '' };

export interface RoleFieldsProps {
  readonly role: RoleText;
  /** Id of the `<datalist>` with the titles that are known. */
  readonly titleListId: string;
  readonly titleKind: (title: string) => TitleKind;
  readonly onChange: (role: RoleText) => void;
}

/** Reads the fields: no role where they are empty, else why they make none. */
export function readRole(role: RoleText, titleKind: (title: string) => TitleKind): Result<NewRole | null> {
  const [title, from, to] = [role.title.trim(), role.from || null, role.to || null];
  if (!title) return from || to ? failure('Days need a role.') : success(null);
  if (from && to && to <= from) return failure('The role ends before it begins.');
  const kind = titleKind(title);
  if (kind === 'bare')
    return failure('Say of which country or body, as articles write it: Freedonian envoy.');
  if (!from && kind === 'office') return failure('Others hold or held this office: say since when.');
  return success({ title, from, to });
}

/** A role with its days; says at once what is wrong with them. */
export function RoleFields({ role, titleListId, titleKind, onChange }: RoleFieldsProps) {
  const read = readRole(role, titleKind);
  return (
    <fieldset class="stack">
      <legend>Role, if any</legend>
      <Field
        label="Office or title"
        value={role.title}
        list={titleListId}
        hint="As articles write it, with the country: Freedonian envoy."
        onInput={(title) => onChange({ ...role, title })}
      />
      <div class="days">
        <Field label="From" type="date" value={role.from} onInput={(from) => onChange({ ...role, from })} />
        <Field
          label="Until"
          type="date"
          value={role.to}
          hint="The first day it is over."
          onInput={(to) => onChange({ ...role, to })}
        />
      </div>
      {!read.ok && (
        <p class="problem" role="alert">
          {read.problem}
        </p>
      )}
    </fieldset>
  );
}
