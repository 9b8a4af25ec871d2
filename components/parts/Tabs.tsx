import type { ComponentChildren } from 'preact';
import { moveWithArrows } from './arrow-keys';

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onPick: (name: Name) => void;
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: one is in the tab order, arrows lead to the others, Enter opens. */
export function Tabs<Name extends string>({ label, tabs, current, onPick, children }: TabsProps<Name>) {
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={moveWithArrows}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={tab.name === current}
            aria-controls="tab-panel"
            tabIndex={tab.name === current ? 0 : -1}
            data-item
            onClick={() => onPick(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${current}`} class="panel">
        {children}
      </div>
    </>
  );
}
