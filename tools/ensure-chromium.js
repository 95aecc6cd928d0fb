import { readFileSync } from 'node:fs';
import { findChromium } from './chromium.js';
import { run, runPackage } from './local-command.js';

/**
 * Finds a Chromium to test in, or brings one: Debian's where we may install it, else Playwright's.
 * @throws {Error} with one sentence that says what to do
 */
export async function ensureChromium() {
  if (findChromium() !== null) return;
  if (mayInstallFromDebian()) {
    console.log('Installing Chromium and Japanese glyphs from Debian …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { env });
  }
  if (findChromium() !== null) return;
  console.log("Installing Playwright's Chromium …");
  await runPackage('@playwright/test', ['install', 'chromium']);
  if (findChromium() === null) {
    throw new Error(
      'The tests need Chromium: install it, or name one in CHROMIUM_PATH, then run npm test again.',
    );
  }
}

function mayInstallFromDebian() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
