import { useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/model/actor';
import type { OwnActor } from '../../lib/model/records';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { splitLines } from './lines';

export interface NewActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

export interface OwnActorsProps {
  readonly ownActors: readonly OwnActor[];
  /** Id of the `<datalist>` with the names that are known. */
  readonly listId: string;
  readonly onAdd: (actor: NewActor) => void;
  readonly onRemove: (actorId: string) => void;
}

const KINDS = [
  { value: 'person', label: 'Person' },
  { value: 'institution', label: 'Institution' },
  { value: 'country', label: 'Country' },
] as const;

/** Actors and names the reader added; they count from the next article on. */
export function OwnActors({ ownActors, listId, onAdd, onRemove }: OwnActorsProps) {
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [kind, setKind] = useState<ActorKind>('person');
  return (
    <section class="stack">
      <h2>Your own actors and names</h2>
      <p class="dim">A known name with other names adds these to it. They count from the next article on.</p>
      <ul>
        {ownActors.map((actor) => (
          <li key={actor.id} class="row" data-testid="own-actor">
            <span>
              <strong>{actor.name}</strong>{' '}
              {actor.aliases.length > 0 && <span class="dim">also {actor.aliases.join(', ')}</span>}
            </span>
            <button type="button" onClick={() => onRemove(actor.id)} aria-label={`Remove ${actor.name}`}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form
        class="stack form"
        aria-label="Add an actor"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd({ name: name.trim(), kind, aliases: splitLines(aliases) });
          setName('');
          setAliases('');
        }}
      >
        <Field label="Name" value={name} list={listId} required onInput={setName} />
        <Field label="Other names" value={aliases} hint="Separated by commas." onInput={setAliases} />
        <Choice<ActorKind> label="Kind" value={kind} options={KINDS} onChange={setKind} />
        <p>
          <button type="submit">Add the actor</button>
        </p>
      </form>
    </section>
  );
}
