import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './content-security-policy.js';

const PORTS_TO_TRY = 20;

/**
 * Serves a built site to this computer, with the security headers on every response.
 * @param {object} settings
 * @param {string} settings.dir the folder of the built site
 * @param {number} [settings.port] where to begin looking for a free port; 0 lets the system choose
 * @param {string} [settings.base] a path to serve below, such as `/town/minori`
 * @param {string} [settings.host] the address to listen at; only this computer unless told
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in `/`
 */
export async function serve({ dir, port = 0, base = '', host = '127.0.0.1' }) {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer(siteBelow(root, dir));
  const taken = await listenAtFree(server, port, host);
  return {
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${taken}${root}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root begins and ends in `/`
 * @param {string} dir
 * @returns {import('node:http').RequestListener}
 */
function siteBelow(root, dir) {
  const files = sirv(dir, { etag: true, gzip: true, brotli: true, setHeaders: keepOrAsk });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const [path = '', search] = (request.url ?? '').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (`${path}/` === root) return redirect(response, root, search);
    if (!path.startsWith(root)) return end(response, 404);
    const below = `/${path.slice(root.length)}`;
    const slashMissing = whereSlashIsMissing(dir, below);
    if (slashMissing !== null) return redirect(response, slashMissing, search);
    request.url = below;
    files(request, response, () => end(response, 404));
  };
}

/**
 * A page's addresses are relative, so it must be read with its final slash.
 * @param {string} dir @param {string} path
 * @returns {string | null} the address to go to, relative, so that it cannot name another host
 */
function whereSlashIsMissing(dir, path) {
  if (path.endsWith('/') || !/^[\w/-]+$/.test(path)) return null;
  return existsSync(join(dir, path, 'index.html')) ? `./${path.split('/').at(-1)}/` : null;
}

/** @param {import('node:http').ServerResponse} response @param {string} path */
function keepOrAsk(response, path) {
  const forever = path.startsWith('/_app/immutable/');
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} to
 * @param {string | undefined} search
 */
function redirect(response, to, search) {
  response.setHeader('Location', search === undefined ? to : `${to}?${search}`);
  end(response, 307);
}

/** @param {import('node:http').ServerResponse} response @param {number} status */
function end(response, status) {
  response.statusCode = status;
  response.end();
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listenAtFree(server, wanted, host) {
  for (let port = wanted; ; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      const inUse = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!inUse || port >= wanted + PORTS_TO_TRY) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
