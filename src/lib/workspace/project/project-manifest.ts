import { z } from '#lib/domain/zod.ts';

/** What a project file holds lies beside this. */
export const MANIFEST_FILE = 'manifest.json';

/** Raised when an older version of Minori could not read the file any more. */
export const PROJECT_VERSION = 1;

/** `manifest.json` of a project file: what must be in it, to the byte. */
export const ProjectManifestSchema = z.strictObject({
  minori: z.literal(PROJECT_VERSION),
  /** The release that wrote it. */
  release: z.string(),
  /** In the order of the workspace. */
  files: z.array(
    z.strictObject({
      name: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Milliseconds since 1970, where known. */
      lastModified: z.number().nullable(),
    }),
  ),
});
export type ProjectManifest = z.infer<typeof ProjectManifestSchema>;
