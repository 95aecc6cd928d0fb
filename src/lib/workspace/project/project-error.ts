/** Why a project file is refused. */
export type ProjectErrorCode =
  | 'project-not-zip'
  | 'project-damaged'
  | 'project-no-manifest'
  | 'project-newer'
  | 'project-file-missing'
  | 'project-checksum'
  | 'project-unsafe-name'
  | 'project-too-large'
  | 'project-settings-invalid';

/** A project file that is refused as a whole; `file` names the one in it that is the reason. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly code: ProjectErrorCode;
  readonly file: string | null;

  constructor(code: ProjectErrorCode, file: string | null = null, cause?: unknown) {
    super(file === null ? code : `${code}: ${file}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.file = file;
  }
}

/** The refusal as it was before it crossed the worker's border, which only name and message pass. */
export function asProjectError(cause: unknown): unknown {
  if (!(cause instanceof Error) || !cause.name.startsWith('project-')) return cause;
  return new ProjectError(cause.name as ProjectErrorCode, cause.message || null);
}
