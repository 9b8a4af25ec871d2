import { useState } from 'preact/hooks';
import type { OwnIssue } from '../../lib/model/records';
import { Field } from '../parts/Field';
import { splitLines } from './lines';

export interface OwnIssuesProps {
  readonly ownIssues: readonly OwnIssue[];
  readonly onAdd: (issue: Omit<OwnIssue, 'id'>) => void;
  readonly onRemove: (issueId: string) => void;
}

const EMPTY = { label: '', proposition: '', support: '', oppose: '' };

/** Issues of the reader's own: a proposition, and words that count for and against it. */
export function OwnIssues({ ownIssues, onAdd, onRemove }: OwnIssuesProps) {
  const [form, setForm] = useState(EMPTY);
  const set = (change: Partial<typeof EMPTY>) => setForm({ ...form, ...change });
  return (
    <section class="stack">
      <h2>Your own issues</h2>
      <p class="dim">Found by your words alone, from the next article on.</p>
      <ul>
        {ownIssues.map(({ id, label, proposition, supportPhrases, opposePhrases }) => (
          <li key={id} class="row" data-testid="own-issue">
            <span>
              <strong>{label}</strong>{' '}
              <span class="dim">
                {`${proposition} For: ${supportPhrases.join(', ')}. Against: ${opposePhrases.join(', ')}.`}
              </span>
            </span>
            <button type="button" onClick={() => onRemove(id)} aria-label={`Remove ${label}`}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form
        class="stack form"
        aria-label="Add an issue"
        onSubmit={(event) => {
          event.preventDefault();
          const proposition = form.proposition.trim();
          onAdd({
            label: form.label.trim(),
            proposition,
            supportMeans: `for: ${proposition}`,
            opposeMeans: `against: ${proposition}`,
            supportPhrases: splitLines(form.support),
            opposePhrases: splitLines(form.oppose),
          });
          setForm(EMPTY);
        }}
      >
        <Field label="Name" value={form.label} required onInput={(label) => set({ label })} />
        <Field
          label="Proposition"
          value={form.proposition}
          required
          hint="One sentence that can be supported or opposed."
          onInput={(proposition) => set({ proposition })}
        />
        <Field
          label="Words that support it"
          value={form.support}
          required
          hint="Separated by commas."
          onInput={(support) => set({ support })}
        />
        <Field label="Words that oppose it" value={form.oppose} onInput={(oppose) => set({ oppose })} />
        <p>
          <button type="submit">Add the issue</button>
        </p>
      </form>
    </section>
  );
}
