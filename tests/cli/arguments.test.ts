import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../cli/arguments';

const settings = { format: undefined, all: false, trace: false, published: null };

describe('arguments', () => {
  const right: readonly { args: string; expect: object }[] = [
    { args: '', expect: { name: 'help' } },
    { args: 'analyze --help', expect: { name: 'help' } },
    { args: '--version', expect: { name: 'version' } },
    { args: 'analyze a.txt', expect: { name: 'analyze', paths: ['a.txt'], jobs: 1, settings } },
    { args: 'analyze - --all', expect: { paths: ['-'], settings: { ...settings, all: true } } },
    {
      args: 'analyze --jsonl --trace --jobs 3 --published 2024-02-29 a b',
      expect: {
        paths: ['a', 'b'],
        jobs: 3,
        settings: { format: 'jsonl', all: false, trace: true, published: '2024-02-29' },
      },
    },
    { args: 'analyze --pretty -- --odd-name.txt', expect: { paths: ['--odd-name.txt'] } },
  ];
  it.each(right)('takes: $args', ({ args, expect: command }) =>
    expect(parseCommand(args.split(' ').filter(Boolean))).toMatchObject({ ok: true, value: command }),
  );

  const wrong: readonly { args: string; expect: RegExp }[] = [
    { args: 'analyze', expect: /nothing to analyse/ },
    { args: 'a.txt', expect: /unknown command/ },
    { args: 'analyze - -', expect: /once only/ },
    { args: 'analyze --jsonl --pretty a', expect: /exclude each other/ },
    { args: 'analyze --jobs -1 a', expect: /jobs/ },
    { args: 'analyze --jobs 1.5 a', expect: /jobs/ },
    { args: 'analyze --jobs 999 a', expect: /jobs/ },
    { args: 'analyze --published 2023-02-29 a', expect: /--published takes a day/ },
    { args: 'analyze --published yesterday a', expect: /--published takes a day/ },
    { args: 'analyze --published', expect: /published/ },
    { args: 'analyze --what a', expect: /what/ },
  ];
  it.each(wrong)('refuses: $args', ({ args, expect: problem }) => {
    const result = parseCommand(args.split(' '));
    expect(result.ok ? '' : result.problem).toMatch(problem);
  });
});
