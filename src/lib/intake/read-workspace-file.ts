import type { z } from '#lib/domain/zod.ts';
import type { Issue } from '#lib/domain/issue.ts';
import { WorkspaceFileSchema, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { IssueLog, type Finding } from './collect-issues.ts';
import type { SourceFile } from './dataset.ts';
import { decodeText } from './decode-text.ts';

/** The settings of a folder; `null`, with the reasons, when the file cannot be used. */
export type ReadSettings = {
  readonly settings: WorkspaceFile | null;
  readonly issues: readonly Issue[];
};

/**
 * `minori.json`, all or nothing: a setting that the schema refuses, or does not know, is an error
 * under its path (`rounds.0.file`), and no other setting of the file is applied.
 */
export function readWorkspaceFile(file: SourceFile): ReadSettings {
  const log = new IssueLog(file.name);
  const { settings, findings } = parseSettings(file.bytes);
  for (const finding of findings) log.report(finding);
  return { settings, issues: log.list() };
}

function parseSettings(bytes: Uint8Array): { settings: WorkspaceFile | null; findings: Finding[] } {
  const { text, findings } = decodeText(bytes);
  if (text === null) return { settings: null, findings };
  const json = parseJson(text);
  if (json === undefined) {
    return { settings: null, findings: [...findings, { code: 'settings-not-json' }] };
  }
  const parsed = WorkspaceFileSchema.safeParse(json);
  if (parsed.success) return { settings: parsed.data, findings };
  const refused = parsed.error.issues.flatMap(pathsOf);
  return { settings: null, findings: [...findings, ...refused.map(invalid)] };
}

const invalid = (path: string): Finding => ({ code: 'settings-invalid', column: path });

/** Where a setting stands that is refused; of unknown ones, each. */
function pathsOf(issue: z.core.$ZodIssue): string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => path.join('.') || 'minori');
}

/** `undefined` for what is no JSON: JSON itself never is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
