import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { fileSize } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { FileReport } from '#lib/workspace/analysis.ts';
import type { Inspection } from '#lib/workspace/inspection.ts';
import type { TrayFile } from '#lib/workspace/tray.ts';

/** How a file came through: all of it, with something to look at, or not at all. */
export type FileStatus = 'good' | 'check' | 'error';

/** How a file of the workspace came through. */
export function fileStatus(file: FileReport, issues: readonly Issue[]): FileStatus {
  const isRefused = issues.some((issue) => issue.file === file.name && issue.level === 'error');
  if (file.used === 0) return isRefused ? 'error' : 'check';
  return file.quarantined > 0 ? 'check' : 'good';
}

/** How a file on the tray stands. */
export function trayStatus(
  { inspection }: TrayFile,
  isWorking: boolean,
): FileStatus | 'reading' | 'unread' {
  if (!inspection) return isWorking ? 'reading' : 'unread';
  const { accounts, issues } = inspection;
  const isRefused = issues.some(({ level }) => level === 'error');
  if (accounts.used === 0 && accounts.quarantined === 0 && isRefused) return 'error';
  return issues.some(({ level }) => level === 'error' || level === 'check') ? 'check' : 'good';
}

/** 「84 KB・647行 × 22列・令和6年7月3日 10:12」, with a wide space between. */
export function fileDetail(file: TrayFile, words: Catalogue, locale: Locale): string {
  const { files } = words.pages.data;
  const { size, lastModified, inspection } = file;
  return [
    fileSize(size, locale),
    inspection && inspection.header.length > 0
      ? files.size(inspection.accounts.rows, inspection.header.length)
      : '',
    lastModified === null ? '' : files.changed(new Date(lastModified)),
  ]
    .filter((part) => part !== '')
    .join('\u3000');
}

/** What taking the file in would do, where that is more than adding it. */
export function effectText({ effect }: TrayFile, words: Catalogue): string | undefined {
  const { effects } = words.pages.data.files;
  if (effect.kind === 'same') return effects.same(effect.as);
  return effect.kind === 'replaces' ? effects.replaces(effect.file) : undefined;
}

/** What is on the tray and would be taken in; `null` rows while a file is still being read. */
export function trayTotal(tray: readonly TrayFile[]): { files: number; rows: number | null } {
  const changing = tray.filter(({ effect }) => effect.kind !== 'same');
  const isReading = changing.some(({ inspection }) => inspection === null);
  const used = changing.map(({ inspection }) => inspection?.accounts.used ?? 0);
  return {
    files: changing.length,
    rows: isReading ? null : used.reduce((sum, rows) => sum + rows, 0),
  };
}

/** The steps of taking a file in. */
export const STEPS = ['files', 'encoding', 'columns', 'check', 'take'] as const;
export type Step = (typeof STEPS)[number];

/** The step that a file is at: where it waits for the officer. */
export function stepOf(inspection: Inspection | null | undefined): Step {
  if (inspection === undefined) return 'files';
  if (inspection === null || inspection.format === null) return 'encoding';
  if (inspection.kind === null) return 'columns';
  const isOpen = inspection.issues.some(({ level }) => level === 'error' || level === 'check');
  return isOpen ? 'check' : 'take';
}
