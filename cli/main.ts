import { version } from '../package.json';
import { analyze } from './analyze';
import { parseCommand } from './arguments';
import { problemOf } from './problem';
import { USAGE } from './usage';

const MIN_COLUMNS = 40;
const MAX_COLUMNS = 100;

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (!command.ok) {
    process.stderr.write(`stanceline: ${command.problem}\nTry: stanceline --help\n`);
    return 2;
  }
  if (command.value.name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command.value.name === 'version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { paths, jobs, settings } = command.value;
  const { isTTY, columns } = process.stdout;
  const pretty = settings.format === undefined ? isTTY : settings.format === 'pretty';
  return analyze(paths, jobs, {
    ...settings,
    pretty: pretty
      ? {
          columns: Math.min(Math.max(columns ?? MAX_COLUMNS, MIN_COLUMNS), MAX_COLUMNS),
          colors: isTTY && !process.env.NO_COLOR,
        }
      : null,
  });
}

// A reader such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`stanceline: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`stanceline: ${problemOf(error)}\n`);
  process.exitCode = 1;
}
