import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/model/actor';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { worthRemembering } from '../review/worth-remembering';
import { splitLines } from './lines';
import { type NewRole, NO_ROLE, RoleFields, type RoleFieldsProps, readRole } from './RoleFields';

export interface NewActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly role: NewRole | null;
}

export interface OwnActorFormProps extends Pick<RoleFieldsProps, 'titleListId' | 'titleKind'> {
  /** Id of the `<datalist>` with the names that are known. */
  readonly listId: string;
  readonly onAdd: (actor: NewActor) => void;
}

const KINDS = [
  { value: 'person', label: 'Person' },
  { value: 'institution', label: 'Institution' },
  { value: 'country', label: 'Country' },
] as const;

/** Names an actor, with other names and a role; gives nothing while the role makes no sense. */
export function OwnActorForm({ listId, titleListId, titleKind, onAdd }: OwnActorFormProps) {
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  const [role, setRole] = useState(NO_ROLE);
  const unclear = splitLines(aliases).find((alias) => !worthRemembering(alias));
  return (
    <form
      class="stack form"
      aria-label="Add an actor"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readRole(role, titleKind);
        if (!name.trim() || unclear || !read.ok) return;
        onAdd({ name: name.trim(), kind, aliases: splitLines(aliases), role: read.value });
        setName('');
        setAliases('');
        setRole(NO_ROLE);
      }}
    >
      <Field label="Name" value={name} list={listId} required onInput={setName} />
      <Field label="Other names" value={aliases} hint="Separated by commas." onInput={setAliases} />
      {unclear && (
        <p class="problem" role="alert">
          “{unclear}” may mean anybody: other names begin with a capital letter.
        </p>
      )}
      <Choice<ActorKind> label="Kind" value={kind} options={KINDS} onChange={setKind} />
      <RoleFields role={role} titleListId={titleListId} titleKind={titleKind} onChange={setRole} />
      <p>
        <button type="submit">Add the actor</button>
      </p>
    </form>
  );
}
