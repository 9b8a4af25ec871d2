import type { OwnActor, OwnRole } from '../../lib/model/records';
import { formatDay } from '../parts/format';
import { OwnActorForm, type OwnActorFormProps } from './OwnActorForm';

export interface OwnActorsProps extends OwnActorFormProps {
  readonly ownActors: readonly OwnActor[];
  readonly onRemove: (actorId: string) => void;
  readonly onRemoveRole: (actorId: string, role: OwnRole) => void;
}

/** 'Freedonian envoy, from 1 Jan 2025 until 3 Mar 2026'. */
function roleText({ title, from, to }: OwnRole): string {
  const days = [from && `from ${formatDay(from)}`, to && `until ${formatDay(to)}`].filter(Boolean).join(' ');
  return days ? `${title}, ${days}` : title;
}

/** Actors, names and roles the reader added; they count from the next article on. */
export function OwnActors({ ownActors, onRemove, onRemoveRole, ...form }: OwnActorsProps) {
  return (
    <section class="stack">
      <h2>Your own actors, names and roles</h2>
      <p class="dim">
        Other names and a role given to a known name are added to it. They count from the next article on.
      </p>
      <ul class="stack">
        {ownActors.map((actor) => (
          <li key={actor.id} class="stack" data-testid="own-actor">
            <div class="row">
              <span>
                <strong>{actor.name}</strong>{' '}
                {actor.aliases.length > 0 && <span class="dim">also {actor.aliases.join(', ')}</span>}
              </span>
              <button type="button" onClick={() => onRemove(actor.id)} aria-label={`Remove ${actor.name}`}>
                Remove
              </button>
            </div>
            {actor.roles && actor.roles.length > 0 && (
              <ul class="roles" aria-label={`Roles of ${actor.name}`}>
                {actor.roles.map((role) => (
                  <li key={roleText(role)} class="row">
                    <span>{roleText(role)}</span>
                    <button
                      type="button"
                      class="plain"
                      onClick={() => onRemoveRole(actor.id, role)}
                      aria-label={`Remove the role ${role.title} of ${actor.name}`}
                    >
                      Remove
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <OwnActorForm {...form} />
    </section>
  );
}
