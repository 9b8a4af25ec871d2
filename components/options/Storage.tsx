import { ConfirmButton } from '../parts/ConfirmButton';
import { count } from '../parts/format';

export interface StorageProps {
  readonly pages: number;
  readonly statements: number;
  readonly corrections: number;
  /** Bytes the browser says are used; null where it does not say. */
  readonly bytes: number | null;
  readonly onDeleteEverything: () => void;
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What is stored, and the way to be rid of it. */
export const Storage = ({ pages, statements, corrections, bytes, onDeleteEverything }: StorageProps) => (
  <section class="stack">
    <h2>Stored on this machine</h2>
    <p>
      {count(statements, 'statement')} of {count(pages, 'article')}, {count(corrections, 'correction')} of
      yours
      {bytes !== null && `, about ${megabytes(bytes)}`}. None of it leaves your browser.
    </p>
    <ConfirmButton
      label="Delete everything"
      question="Delete all statements, corrections and settings? This cannot be undone."
      confirm="Yes, delete everything"
      onConfirm={onDeleteEverything}
    />
  </section>
);
