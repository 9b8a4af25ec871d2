import { useState } from 'preact/hooks';

export interface ConfirmButtonProps {
  readonly label: string;
  /** What is asked after the first press. */
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more before it does what cannot be undone. */
export function ConfirmButton({ label, question, confirm, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="danger" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="row" aria-label={question}>
      <strong role="alert">{question}</strong>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Cancel
      </button>
    </fieldset>
  );
}
