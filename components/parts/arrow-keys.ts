/** Where a key moves to in a list of `length` items; null for other keys. */
function target(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return null;
}

/** Key handler of a list: arrows, Home and End move the focus among its `[data-item]` elements. */
export function moveWithArrows(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item.contains(event.target as Node));
  if (at < 0) return;
  const to = target(event.key, at, items.length);
  if (to === null) return;
  event.preventDefault();
  items[to]?.focus();
}
