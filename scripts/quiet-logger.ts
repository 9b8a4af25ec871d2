import type { InlineConfig } from 'wxt';

const ignore = () => undefined;

/** Lets a build say only what is wrong. */
export const QUIET_LOGGER: NonNullable<InlineConfig['logger']> = {
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 2,
};
