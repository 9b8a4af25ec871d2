import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../lib/model/result';
import { parseTime } from '../lib/page/metadata/times';

/** How to analyse and print; plain data, handed to workers as it is. */
export interface AnalyzeSettings {
  /** Undefined: pretty on a terminal, else JSON lines. */
  readonly format: 'jsonl' | 'pretty' | undefined;
  readonly all: boolean;
  readonly trace: boolean;
  readonly published: string | null;
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'analyze';
      readonly paths: readonly string[];
      readonly jobs: number;
      readonly settings: AnalyzeSettings;
    };

const MAX_JOBS = 64;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      pretty: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      published: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });

/** Reads the arguments after the program's name; the problem is one line for the user. */
export function parseCommand(args: readonly string[]): Result<Command> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help || (name === undefined && args.length === 0)) return success({ name: 'help' });
  if (values.version) return success({ name: 'version' });
  if (name !== 'analyze') return failure(`unknown command: ${name ?? '(none)'}`);
  if (paths.length === 0) return failure('nothing to analyse: name a file, or - for standard input');
  if (paths.filter((path) => path === '-').length > 1) return failure('- can be given once only');
  if (values.jsonl && values.pretty) return failure('--jsonl and --pretty exclude each other');
  const jobs = /^\d{1,3}$/.test(values.jobs) ? Number(values.jobs) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) return failure(`--jobs takes a number from 1 to ${MAX_JOBS}`);
  const published = values.published === undefined ? null : parseTime(values.published);
  if (values.published !== undefined && !published)
    return failure(`--published takes a day as YYYY-MM-DD, not ${values.published}`);
  return success({
    name,
    paths,
    jobs,
    settings: {
      format: values.jsonl ? 'jsonl' : values.pretty ? 'pretty' : undefined,
      all: values.all,
      trace: values.trace,
      published,
    },
  });
}
