import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A rendered view, asked and used as a reader would. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The only element that fits; throws if there is none or more than one. */
  readonly one: (selector: string) => HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  /** Presses the button whose text or label this is. */
  readonly press: (name: string) => void;
  readonly key: (target: Element, key: string) => KeyboardEvent;
  readonly fill: (label: string, value: string) => void;
  readonly submit: (label: string) => void;
  readonly update: (view: ComponentChild) => void;
}

const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Renders a view into a fresh place in the document. */
export function mount(view: ComponentChild): Mounted {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const update = (next: ComponentChild) => act(() => render(next, root));
  update(view);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const only = (found: HTMLElement[], what: string): HTMLElement => {
    if (found.length !== 1) throw new Error(`${found.length} × ${what} in: ${root.textContent}`);
    return found[0]!;
  };
  const one = (selector: string) => only(all(selector), selector);
  return {
    root,
    one,
    all,
    update,
    text: () => root.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    press: (name) => {
      const button = only(
        all('button').filter((element) => nameOf(element) === name),
        `button “${name}”`,
      );
      act(() => button.click());
    },
    key: (target, key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      act(() => {
        target.dispatchEvent(event);
      });
      return event;
    },
    fill: (label, value) => {
      const field = only(
        all('label').filter((element) => nameOf(element).startsWith(label)),
        `field “${label}”`,
      ).querySelector('input, select');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error(`no input in “${label}”`);
      act(() => {
        field.value = value;
        field.dispatchEvent(
          new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      });
    },
    submit: (label) => {
      const form = one(`form[aria-label="${label}"]`);
      act(() => {
        form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    },
  };
}
