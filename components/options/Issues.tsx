import type { IssueLabel } from '../parts/knowledge';

export interface IssuesProps {
  readonly issues: readonly IssueLabel[];
  readonly off: readonly string[];
  readonly onSwitch: (issueId: string, on: boolean) => void;
}

/** Which of the issues that ship are followed. */
export const Issues = ({ issues, off, onSwitch }: IssuesProps) => (
  <section class="stack">
    <h2>Issues</h2>
    <p class="dim">An issue that is switched off is hidden everywhere; what is stored of it stays.</p>
    <ul class="columns">
      {issues.map(({ id, label, proposition }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={(event) => onSwitch(id, event.currentTarget.checked)}
            />{' '}
            {label} <span class="dim">{proposition}</span>
          </label>
        </li>
      ))}
    </ul>
  </section>
);
