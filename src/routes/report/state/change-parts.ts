import type { ReportPart } from '#lib/domain/report/report.ts';
import { isContent, sectionsOf } from '#lib/report/sections.ts';

type Parts = readonly ReportPart[];

/** A new part's id: unlike any that a template gives. */
const newId = (kind: ReportPart['kind']) => `${kind}-${Date.now().toString(36)}`;

export const newText = (): ReportPart => ({
  ...{ kind: 'text', id: newId('text'), isIncluded: true, text: null, isConfirmed: false },
});

export const newChapter = (title: string): ReportPart => ({
  ...{ kind: 'chapter', id: newId('chapter'), isIncluded: true, title },
});

export const withPart = (parts: Parts, id: string, change: (part: ReportPart) => ReportPart) =>
  parts.map((part) => (part.id === id ? change(part) : part));

export const withoutPart = (parts: Parts, id: string) => parts.filter((part) => part.id !== id);

/** A part behind another one, or where figures end: before 報告書を読む際の注意. */
export function withAdded(parts: Parts, added: ReportPart, after: string | null): ReportPart[] {
  const behind = parts.findIndex(({ id }) => id === after);
  const closing = parts.findIndex(({ kind }) => kind === 'guide' || kind === 'glossary');
  const isAfter = behind !== -1 && (closing === -1 || behind < closing);
  return parts.toSpliced(isAfter ? behind + 1 : closing === -1 ? parts.length : closing, 0, added);
}

/** A part, or a chapter with what stands in it. */
function takenAlong(parts: Parts, id: string): Parts {
  const part = parts.find((one) => one.id === id);
  if (!part) return [];
  if (isContent(part)) return [part];
  const section = sectionsOf(parts).find(({ opening }) => opening?.id === id);
  return [part, ...(section?.contents ?? [])];
}

/** A part before another one, or at the end; a chapter takes along what stands in it. */
export function movedBefore(parts: Parts, id: string, before: string | null): Parts {
  const taken = takenAlong(parts, id);
  const [part] = taken;
  if (!part || taken.some((one) => one.id === before)) return parts;
  const rest = parts.filter((one) => !taken.includes(one));
  let at = before === null ? rest.length : rest.findIndex((one) => one.id === before);
  // The cover stays first, and a chapter begins where another one ends.
  if (rest[0]?.kind === 'cover') at = Math.max(at, 1);
  if (!isContent(part)) while (at < rest.length && isContent(rest[at]!)) at += 1;
  return rest.toSpliced(at, 0, ...taken);
}

/** A part one place up or down. */
export function movedBy(parts: Parts, id: string, step: -1 | 1): Parts {
  const taken = takenAlong(parts, id);
  const [part] = taken;
  if (!part || part.kind === 'cover') return parts;
  const units = isContent(part)
    ? parts
    : sectionsOf(parts).flatMap(({ opening }) => (opening ? [opening] : []));
  const at = units.indexOf(part);
  const to = step === -1 ? units[at - 1] : units[at + 2];
  const isAtEnd = step === -1 ? to === undefined : at === units.length - 1;
  return isAtEnd || to?.kind === 'cover' ? parts : movedBefore(parts, id, to?.id ?? null);
}
