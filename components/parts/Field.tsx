export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'search' | 'date';
  readonly required?: boolean;
  /** Id of a list of suggestions. */
  readonly list?: string;
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}

/** A labelled line of text. */
export const Field = ({ label, value, type = 'text', required = false, list, hint, onInput }: FieldProps) => (
  <label class="field">
    <span class="label">{label}</span>
    <input
      type={type}
      value={value}
      required={required}
      list={list}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
    {hint && <span class="dim">{hint}</span>}
  </label>
);
