import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { SourceFile } from '#lib/intake/dataset.ts';
import { readWorkspaceFile } from '#lib/intake/read-workspace-file.ts';
import { contentHash } from '../keeping/content-hash.ts';
import { SETTINGS_FILE } from '../reading/session-file.ts';
import { ProjectError } from './project-error.ts';
import {
  MANIFEST_FILE,
  PROJECT_VERSION,
  ProjectManifestSchema,
  type ProjectManifest,
} from './project-manifest.ts';

/** More than a browser can hold twice. */
const UNPACKED_LIMIT = 1_000_000_000;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Whether a file is a project file, by its content; a workbook is a zip as well, and none. */
export function isProjectFile(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= name === MANIFEST_FILE;
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/** A name that stays in its folder wherever the folder lies. */
const isSafeName = (name: string): boolean =>
  !/[/\\:\p{Cc}]/u.test(name) && !/^\.*$/u.test(name.trim());

/** The files of a zip, within limits that are looked at before anything is unpacked. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isSafeName(name)) throw new ProjectError('project-unsafe-name', name);
    total += originalSize;
    if (total > UNPACKED_LIMIT) throw new ProjectError('project-too-large');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw cause instanceof ProjectError ? cause : new ProjectError('project-damaged', null, cause);
  }
}

function manifestIn(files: Readonly<Record<string, Uint8Array>>): ProjectManifest {
  const bytes = files[MANIFEST_FILE];
  if (!bytes) throw new ProjectError('project-no-manifest');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new ProjectError('project-damaged', MANIFEST_FILE, cause);
  }
  const version = (json as { minori?: unknown } | null)?.minori;
  if (typeof version !== 'number') throw new ProjectError('project-no-manifest');
  if (version > PROJECT_VERSION) throw new ProjectError('project-newer');
  const manifest = ProjectManifestSchema.safeParse(json);
  if (!manifest.success) {
    throw new ProjectError('project-damaged', MANIFEST_FILE, manifest.error);
  }
  return manifest.data;
}

/**
 * The files of a project file, in the order of the workspace, each as its checksum says: all of
 * them, or none.
 *
 * @throws ProjectError
 */
export function openProject(bytes: Uint8Array): SourceFile[] {
  if (!isZip(bytes)) throw new ProjectError('project-not-zip');
  const unpacked = unpack(bytes);
  const manifest = manifestIn(unpacked);
  const files = manifest.files.map(({ name, bytes: size, sha256, lastModified }): SourceFile => {
    const content = Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
    if (!isSafeName(name)) throw new ProjectError('project-unsafe-name', name);
    if (!content) throw new ProjectError('project-file-missing', name);
    if (content.length !== size || contentHash(content) !== sha256) {
      throw new ProjectError('project-checksum', name);
    }
    return { name, bytes: content, ...(lastModified === null ? {} : { lastModified }) };
  });
  const settings = files.find(({ name }) => name === SETTINGS_FILE);
  if (settings && readWorkspaceFile(settings).settings === null) {
    throw new ProjectError('project-settings-invalid', SETTINGS_FILE);
  }
  return files;
}
