import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * `minori.json` for these settings: only what differs from the defaults, so that what nobody decided
 * can still get better. It reads as the same settings again.
 */
export function writeSettings(settings: WorkspaceFile): Uint8Array<ArrayBuffer> {
  const defaults: Record<string, unknown> = DEFAULT_WORKSPACE_FILE;
  const decided = Object.entries(settings).filter(
    ([key, value]) => key === 'minori' || (value !== undefined && !same(value, defaults[key])),
  );
  const text = `${JSON.stringify(Object.fromEntries(decided), null, 2)}\n`;
  return new TextEncoder().encode(text);
}
