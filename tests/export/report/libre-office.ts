/** Office files as LibreOffice opens them: a check, not a proof. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = (program: string, argument: string) => spawnSync(program, [argument]).status === 0;

/** Whether LibreOffice and poppler are on this machine. */
export const isInstalled = runs('soffice', '--version') && runs('pdftotext', '-v');

/** How long LibreOffice may take, its first start of a profile included. */
export const CONVERSION_MS = 120_000;

/** The text of each page of an Office file, once it is a PDF. */
export function convertedPages(file: Uint8Array, ending: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    writeFileSync(join(folder, `report${ending}`), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...options, join(folder, `report${ending}`)], { stdio: 'ignore' });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-']);
    return text.toString().split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
