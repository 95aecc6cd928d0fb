import type { Report, ReportPart } from '#lib/domain/report/report.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { ComposedReport } from '#lib/report/composed-report.ts';
import { isContent } from '#lib/report/sections.ts';

/** One part of a report as 構成 lists it. */
export type OutlineLine = {
  readonly part: ReportPart;
  /** 図1, 表1, or the number of a chapter. */
  readonly number: string;
  readonly name: string;
  /** Why it is not in the document. */
  readonly remark: string;
  /** Whether it stands within a section. */
  readonly isInner: boolean;
};

/** Words of a text in a line, more than a line holds: what is too long ends in an ellipsis. */
const excerpt = (text: string) => [...text.replace(/\s+/gu, ' ').trim()].slice(0, 24).join('');

/** The parts of a report in their order, with their names and numbers. */
export function outlineLines(
  { parts }: Report,
  composed: ComposedReport | null,
  /** Why a figure without data has none. */
  missing: string,
  { reportPage: { outline } }: Catalogue,
): OutlineLine[] {
  let chapters = 0;
  return parts.map((part) => {
    const shared = { part, number: '', remark: '', isInner: isContent(part) };
    switch (part.kind) {
      case 'chapter':
        chapters += part.isIncluded ? 1 : 0;
        return { ...shared, number: part.isIncluded ? String(chapters) : '', name: part.title };
      case 'text': {
        const automatic = composed?.texts.find(({ id }) => id === part.id)?.automatic ?? '';
        const text = excerpt(part.text ?? automatic);
        return { ...shared, name: text === '' ? outline.text : `${outline.text}　${text}` };
      }
      case 'figure': {
        const figure = composed?.figures.find(({ id }) => id === part.id);
        const isMissing = figure !== undefined && figure.missing !== null;
        const remark = isMissing ? missing : '';
        return { ...shared, number: figure?.number ?? '', name: figure?.name ?? '…', remark };
      }
      default:
        return { ...shared, name: outline[part.kind] };
    }
  });
}
