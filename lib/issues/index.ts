import type { Issue } from '../model/issue';

/** Every issue, one line each. */
export const issues: readonly Issue[] = [];
