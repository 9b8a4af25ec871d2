import { useState } from 'preact/hooks';
import { count } from '../parts/format';

/** A site of the built-in list. */
export interface BuiltInSite {
  readonly host: string;
  readonly name: string;
  readonly country: string;
}

export interface SitesProps {
  readonly builtIn: readonly BuiltInSite[];
  /** Hosts of the built-in list that the reader switched off. */
  readonly off: readonly string[];
  /** Match patterns that the reader granted. */
  readonly granted: readonly string[];
  readonly onSwitch: (host: string, on: boolean) => void;
  readonly onWithdraw: (pattern: string) => void;
}

/** Where articles are read: the built-in list with switches, and the sites the reader added. */
export function Sites({ builtIn, off, granted, onSwitch, onWithdraw }: SitesProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = builtIn.filter(
    ({ host, name }) => wanted === '' || host.includes(wanted) || name.toLowerCase().includes(wanted),
  );
  const switchedOff = new Set(off);
  return (
    <section class="stack">
      <h2>Sites</h2>
      <p>
        Articles are read by themselves on {count(builtIn.length, 'news site')}
        {off.length > 0 && `, ${off.length} of them switched off`}. On any other site, open the popup and
        choose “Read this page” or “Always on this site”.
      </p>
      <h3>Added by you</h3>
      {granted.length === 0 && <p class="dim">None.</p>}
      <ul>
        {granted.map((pattern) => (
          <li key={pattern} class="row">
            <code>{pattern}</code>
            <button type="button" onClick={() => onWithdraw(pattern)} aria-label={`Remove ${pattern}`}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>The built-in list</summary>
        <label class="field">
          <span class="label">Find a site</span>
          <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <ul class="columns">
          {found.map(({ host, name, country }) => (
            <li key={host}>
              <label>
                <input
                  type="checkbox"
                  checked={!switchedOff.has(host)}
                  onChange={(event) => onSwitch(host, event.currentTarget.checked)}
                />{' '}
                {name} <span class="dim">{`${host}, ${country}`}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
