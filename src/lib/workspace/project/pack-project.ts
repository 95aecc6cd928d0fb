import { zipSync, type Zippable } from 'fflate';
import type { SourceFile } from '#lib/intake/dataset.ts';
import { contentHash } from '../keeping/content-hash.ts';
import { MANIFEST_FILE, PROJECT_VERSION, type ProjectManifest } from './project-manifest.ts';
import { RELEASE } from './release.ts';

/** Zip knows no year before; its fields are those of local time, so this is the same everywhere. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * The workspace folder as one zip: its files, `minori.json` among them, and a manifest with their
 * checksums. The same files always give the same bytes.
 */
export function packProject(files: readonly SourceFile[]): Uint8Array<ArrayBuffer> {
  const manifest: ProjectManifest = {
    minori: PROJECT_VERSION,
    release: RELEASE,
    files: files.map(({ name, bytes, lastModified = null }) => ({
      ...{ name, bytes: bytes.length, sha256: contentHash(bytes), lastModified },
    })),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const entries = [{ name: MANIFEST_FILE, bytes: text }, ...files];
  const folder: Zippable = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return zipSync(folder, { mtime: ALWAYS });
}
