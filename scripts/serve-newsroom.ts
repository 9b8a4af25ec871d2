import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'newsroom');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The sample article on which everything opens, and an older one by which a position changes. */
export const NEWSROOM_PAGES = {
  article: 'geneva-talks.html',
  earlierArticle: 'vienna-talks.html',
} as const;

export interface Newsroom {
  /** `http://localhost:PORT` */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the sample pages on this machine only, at a free port. */
export function serveNewsroom(): Promise<Newsroom> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = basename(pathname) || 'index.html';
    const type = TYPES[extname(name)];
    const body = type ? await readFile(join(FOLDER, name)).catch(() => null) : null;
    if (!body) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.\n');
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port to listen on');
      resolve({
        origin: `http://localhost:${address.port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
