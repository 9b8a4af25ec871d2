import { useState } from 'preact/hooks';
import type { ActorRef } from '../../lib/model/actor';
import type { StatementRecord } from '../../lib/model/records';
import { Field } from '../parts/Field';
import { formatDay } from '../parts/format';
import type { TitleKind } from '../parts/title-kind';
import { worthRemembering } from './worth-remembering';

/** Who can be chosen as a speaker, by name. */
export interface ActorChoices {
  /** Id of the `<datalist>` with the names. */
  readonly listId: string;
  readonly names: readonly string[];
  /** The actor of a name; one of its own for a name nobody has. */
  readonly named: (name: string) => ActorRef;
  readonly titleKind: (words: string) => TitleKind;
}

export interface SpeakerFormProps {
  readonly statement: StatementRecord;
  readonly choices: ActorChoices;
  /** `remember`: the words that shall mean this actor in the next articles; a title from the statement's day on. */
  readonly onSet: (actor: ActorRef | null, remember: string | null) => void;
}

/** Chooses another speaker, or none. */
export function SpeakerForm({ statement: { speaker, surface, saidOn }, choices, onSet }: SpeakerFormProps) {
  const [name, setName] = useState('');
  const [remembered, setRemembered] = useState(false);
  const wanted = name.trim();
  const kind = surface !== null && worthRemembering(surface) ? choices.titleKind(surface) : 'bare';
  const alias = kind === 'bare' ? null : surface;
  return (
    <form
      class="row"
      aria-label="Speaker"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) onSet(choices.named(wanted), remembered ? alias : null);
      }}
    >
      <Field label="It was said by" value={name} list={choices.listId} required onInput={setName} />
      {alias && (
        <label class="check">
          <input
            type="checkbox"
            checked={remembered}
            onChange={(event) => setRemembered(event.currentTarget.checked)}
          />{' '}
          “{alias}”{' '}
          {kind === 'none' ? 'always means this actor' : `means this actor from ${formatDay(saidOn)} on`}
        </label>
      )}
      <button type="submit">Set the speaker</button>
      {speaker.certainty !== 'unresolved' && (
        <button type="button" onClick={() => onSet(null, null)}>
          Not known who
        </button>
      )}
    </form>
  );
}
