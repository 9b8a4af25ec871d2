// In the source tree threads need tsx, as the main thread does; the bundled program starts worker.js itself.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
