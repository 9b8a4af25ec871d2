import { type Context, contextOf } from './block-context';
import { createClassHints } from './class-hints';
import { composedChildren, type FrameReader } from './composed-tree';
import { isFormText, isTextField } from './form-text';
import { isLeftOut, type LeaveOutOptions } from './left-out';
import { createMisnamedTest } from './misnamed';
import type { Collected, RawBlock, TimeMark } from './raw-block';
import { SKIPPED_TAGS, STRUCTURAL_TAGS, tagOf } from './tag-roles';
import { TextBuilder } from './text-builder';
import { isHiddenByAttribute } from './visibility';

export interface CollectOptions extends Omit<LeaveOutOptions, 'isMisnamed'> {
  readonly readFrame: FrameReader;
  readonly maxNodes: number;
  readonly maxText: number;
}

type Step = { readonly node: Node; readonly context: Context } | { readonly leave: Context };

const NODES_PER_SLICE = 400;
const MAX_FRAME_DEPTH = 2;
/** What is left between a heading and the label before it, once the label is left out. */
const HEADING_LEAD = /^[:|·•/]\s*/;
const SENTENCE_END = /[.!?…:;»”“"'’)\]]\s*$/;

/** Walks the page once, in reading order, and yields between slices of a few hundred nodes; the page is only read. */
export function* collectBlocks(root: Element, options: CollectOptions): Generator<void, Collected> {
  const hintOf = createClassHints();
  const leaveOut = { ...options, isMisnamed: createMisnamedTest() };
  const blocks: RawBlock[] = [];
  const times: TimeMark[] = [];
  const builder = new TextBuilder();
  let context: Context = {
    element: root,
    kind: 'loose',
    level: 0,
    linked: false,
    bold: false,
    standfirst: false,
    figure: false,
    frames: 0,
  };
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  /** Elements with an input field of their own: what stands beside it asks for something. */
  const forms = new Set<Element>();
  const collected = (limit: Collected['limit']): Collected => ({
    blocks: blocks.filter((block) => !isFormText(block, forms)),
    times,
    limit,
  });

  const flush = () => {
    breaks = 0;
    if (builder.isEmpty) return;
    const { element, kind, level, standfirst } = context;
    const whole = builder.finish();
    const lead = kind === 'heading' ? (HEADING_LEAD.exec(whole.text)?.[0].length ?? 0) : 0;
    const { text, pieces } = lead > 0 ? TextBuilder.withoutStart(whole, lead) : whole;
    if (text) blocks.push({ element, kind, level, text, pieces, linked, bold, standfirst });
    linked = 0;
    bold = 0;
  };

  const addText = (node: Text, at: Context) => {
    if (breaks > 0) {
      if (!/\S/.test(node.data)) return;
      if (breaks > 1 || SENTENCE_END.test(builder.text.slice(-4))) flush();
      else builder.space();
      breaks = 0;
    }
    const added = builder.append(node);
    characters += added;
    if (at.linked) linked += added;
    if (at.bold) bold += added;
  };

  const addTime = (element: Element) => {
    const iso = element.getAttribute('datetime');
    if (iso) times.push({ element, iso });
  };

  const enter = (element: Element, outer: Context): Context | null => {
    const tag = tagOf(element);
    if (tag === 'br') {
      if (!builder.isEmpty) breaks++;
      return null;
    }
    if (tag === 'input' && element.parentElement && isTextField(element)) forms.add(element.parentElement);
    if (SKIPPED_TAGS.has(tag) || isHiddenByAttribute(element)) return null;
    if (tag === 'iframe' && outer.frames >= MAX_FRAME_DEPTH) return null;
    if (tag === 'time') addTime(element);
    const hint = STRUCTURAL_TAGS.has(tag) || isOneOfMany(element, tag) ? null : hintOf(element);
    if (isLeftOut(element, tag, hint, outer.kind, leaveOut)) {
      if (hint === 'label') for (const time of element.querySelectorAll('time[datetime]')) addTime(time);
      return null;
    }
    return contextOf(element, tag, hint, outer);
  };

  const stack: Step[] = [{ node: root, context }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      flush();
      context = step.leave;
      continue;
    }
    if (++nodes % NODES_PER_SLICE === 0) yield;
    if (nodes > options.maxNodes || characters > options.maxText) {
      flush();
      return collected(nodes > options.maxNodes ? 'nodes' : 'text');
    }
    const { node } = step;
    if (node.nodeType === 3) addText(node as Text, step.context);
    if (node.nodeType !== 1) continue;
    const inner = enter(node as Element, step.context);
    if (!inner) continue;
    if (inner.element === node) {
      flush();
      stack.push({ leave: context });
      context = inner;
    }
    const children = composedChildren(node as Element, options.readFrame);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push({ node: child, context: inner });
    }
  }
  flush();
  return collected(null);
}

/** True for a paragraph whose neighbour has the very same class: it is named after its place, not its content. */
function isOneOfMany(element: Element, tag: string): boolean {
  if (tag !== 'p') return false;
  const names = element.getAttribute('class');
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other !== null && tagOf(other) === 'p' && other.getAttribute('class') === names,
  );
}
