// npm start: installs and builds what is missing, then serves the site to this computer.
import { ensureBuilt } from './ensure-built.js';
import { ensureInstalled } from './ensure-installed.js';

const FIRST_PORT = 4173;

try {
  await ensureInstalled();
  await ensureBuilt();
  // Only now: the server is made of an installed package.
  const { serve } = await import('./serve.js');
  const { url } = await serve({
    dir: 'build',
    port: Number(process.env.MINORI_PORT ?? FIRST_PORT),
    base: process.env.MINORI_BASE ?? '',
    host: process.env.MINORI_HOST ?? '127.0.0.1',
  });
  console.log(`\nMinori is ready: ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
