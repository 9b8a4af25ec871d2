import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

const PAGES = join(import.meta.dirname, '..', 'pages');
/** As strict as a news site's policy gets: nothing inline, nothing from elsewhere. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'none'; require-trusted-types-for 'script'";

export interface PageServer {
  readonly port: number;
  readonly close: () => void;
}

/** Serves a folder's pages on loopback, at any path that ends in a page's name; `?csp` adds a strict policy. */
export function servePages(folder = PAGES): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await readFile(join(folder, basename(url.pathname))).catch(() => null);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(url.searchParams.has('csp') ? { 'content-security-policy': STRICT_POLICY } : {}),
    });
    return response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port to listen on'));
      return resolve({
        port: address.port,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
