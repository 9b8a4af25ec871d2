/** Where an input stands, for messages: a file's path or 'standard input', and the line from 1 where it has lines. */
export interface Place {
  readonly name: string;
  readonly line: number | null;
}

/** One article to analyse; plain data, so that it can go to a worker. A file is read only when its turn comes. */
export type Task = { readonly place: Place } & (
  | { readonly kind: 'record'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly format: 'html' | 'text' }
  | { readonly kind: 'unreadable'; readonly problem: string }
);

/** What became of a task: the text to print and what to note beside it, or what is wrong with its input. */
export type Outcome = { readonly place: Place } & (
  | { readonly ok: true; readonly output: string; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string }
);

/** `path:12` */
export const placeName = ({ name, line }: Place): string => (line === null ? name : `${name}:${line}`);
