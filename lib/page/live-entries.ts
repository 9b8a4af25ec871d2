import { composedParent } from './composed-tree';
import type { RawBlock, TimeMark } from './raw-block';
import { filterInSteps, forEachInSteps } from './slices';
import { createWithin } from './text-mass';

const MIN_ENTRIES = 3;
const MIN_ENTRY_TEXT = 40;
const MAX_CLIMB = 12;

/** Time marks by the element that holds exactly one of them: an entry, if it has siblings of the kind. */
function* entriesOf(times: readonly TimeMark[], root: Element): Generator<void, Map<Element, string>> {
  const isWithin = createWithin(new Set([root]));
  const within = yield* filterInSteps(times, (mark) => isWithin(mark.element));
  const holds = new Map<Element, number>();
  yield* forEachInSteps(within, ({ element }) => {
    for (let at: Element | null = element, i = 0; at && i < MAX_CLIMB; at = composedParent(at), i++)
      holds.set(at, (holds.get(at) ?? 0) + 1);
  });
  const entries = new Map<Element, string>();
  const perParent = new Map<Element, number>();
  yield* forEachInSteps(within, (mark) => {
    let entry: Element = mark.element;
    for (let up = composedParent(entry); up && up !== root && holds.get(up) === 1; up = composedParent(up))
      entry = up;
    const parent = composedParent(entry);
    if (!parent) return;
    entries.set(entry, mark.iso);
    perParent.set(parent, (perParent.get(parent) ?? 0) + 1);
  });
  for (const entry of entries.keys()) {
    const parent = composedParent(entry);
    if (!parent || (perParent.get(parent) ?? 0) < MIN_ENTRIES) entries.delete(entry);
  }
  return entries;
}

/**
 * The time of each block that stands in an entry of a live blog: three or more siblings that each hold one time mark and
 * text of their own. Empty where the page is no live blog.
 */
export function* findLiveTimes(
  blocks: readonly RawBlock[],
  times: readonly TimeMark[],
  root: Element,
): Generator<void, Map<RawBlock, string>> {
  const found = new Map<RawBlock, string>();
  if (times.length < MIN_ENTRIES) return found;
  const entries = yield* entriesOf(times, root);
  if (entries.size < MIN_ENTRIES) return found;
  const withText = new Set<Element>();
  yield* forEachInSteps(blocks, (block) => {
    for (let at: Element | null = block.element, i = 0; at && i < MAX_CLIMB; at = composedParent(at), i++) {
      const iso = entries.get(at);
      if (iso === undefined) continue;
      found.set(block, iso);
      if (block.text.length >= MIN_ENTRY_TEXT && block.kind !== 'heading') withText.add(at);
      break;
    }
  });
  if (withText.size < MIN_ENTRIES) found.clear();
  return found;
}
