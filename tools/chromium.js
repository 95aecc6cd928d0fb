import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags that keep headless Chromium from waiting on a network it must not need. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test in: `CHROMIUM_PATH`, the system's, or Playwright's own.
 * @returns {string | null} its path, or `null` when the machine has none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const found = [named, ...SYSTEM].find((path) => path && existsSync(path));
  if (found) return found;
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}
