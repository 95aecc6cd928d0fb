import type { Rename } from '#lib/domain/masters.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { keysOf, type Inspection } from '#lib/workspace/inspection.ts';
import type { NameUse } from '#lib/workspace/masters/count-names.ts';
import { questionOf } from '../reading/questions.ts';

/** What can be done about a finding; every one of them works. */
export type IssueAction =
  | { readonly kind: 'year' | 'scale' | 'fill' | 'kind' | 'encoding' | 'file' }
  | { readonly kind: 'repair'; readonly row: number }
  | { readonly kind: 'rename'; readonly rename: Rename }
  | { readonly kind: 'column'; readonly key: string }
  | { readonly kind: 'sheet'; readonly name: string };

/** The name that was probably meant, for the name that the finding is about. */
function renameOf(issue: Issue, names: readonly NameUse[]): IssueAction | null {
  const { file, column, found, count, suggestion } = issue;
  const use = names.find(
    (one) =>
      one.name === found && one.column === column && one.files[0] === file && one.count === count,
  );
  if (!use || suggestion === undefined || suggestion === found) return null;
  const { attribute, name, division } = use;
  const place = division === null ? {} : { fromDivision: division };
  return { kind: 'rename', rename: { attribute, from: name, to: suggestion, ...place } };
}

function columnAction(issue: Issue, inspection: Inspection): IssueAction | null {
  const at = inspection.columns.findIndex(({ header }) => header === issue.column);
  const key = at < 0 ? undefined : keysOf(inspection)[at];
  return key === undefined ? null : { kind: 'column', key };
}

/**
 * What the officer can do about a finding; `null` where nothing is to be done.
 *
 * @param inspection the file that is shown; without one, a finding leads to its file
 * @param names those of the open files, which some findings are about
 */
export function actionOf(
  issue: Issue,
  inspection: Inspection | null,
  names: readonly NameUse[],
): IssueAction | null {
  const { code, level, row, found } = issue;
  if (level === 'note' || level === 'advice') return null;
  if (code.startsWith('name-')) return renameOf(issue, names);
  if (!inspection) return { kind: 'file' };
  const question = questionOf(code);
  if (question) return { kind: question };
  if (code === 'kind-unknown') return { kind: 'kind' };
  if (code === 'text-undecodable') return { kind: 'encoding' };
  if (code === 'sheet-not-read') return found === null ? null : { kind: 'sheet', name: found };
  if (code.startsWith('column-')) return columnAction(issue, inspection);
  if (level === 'error' && row !== null) return { kind: 'repair', row };
  return null;
}

/** The words on the button. */
export function actionText(action: IssueAction, words: Catalogue): string {
  const { actions } = words.pages.data;
  if (action.kind === 'rename') return actions.rename(action.rename.to);
  if (action.kind === 'sheet') return actions.sheet(action.name);
  return actions[action.kind];
}

/** The settings with one more name that stands for another. */
export function withRename(now: WorkspaceFile, rename: Rename): WorkspaceFile {
  const isSame = ({ attribute, from, fromDivision }: Rename) =>
    attribute === rename.attribute && from === rename.from && fromDivision === rename.fromDivision;
  const others = now.masters.renames.filter((one) => !isSame(one));
  return { ...now, masters: { ...now.masters, renames: [...others, rename] } };
}
