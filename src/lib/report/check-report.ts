import { isContent, sectionsOf } from './sections.ts';
import type { ComposedFigure, ComposedReport, ReportCheck } from './composed-report.ts';
import { isFigure } from './document-blocks.ts';
import { hiddenIn, showsHidden } from './checks/hidden-values.ts';
import { isToldInGrey } from './checks/told-in-grey.ts';
import { unusualLetters } from './checks/unusual-letters.ts';

type Made = ComposedFigure & { readonly made: NonNullable<ComposedFigure['made']> };
type Level = ReportCheck['level'];

/** A check of figures: in order where none of them has anything to do. */
function ofFigures(
  code: ReportCheck['code'],
  concerned: readonly ComposedFigure[],
  level: Exclude<Level, 'ok'>,
  all: number,
): ReportCheck {
  return {
    code,
    level: concerned.length === 0 ? 'ok' : level,
    part: concerned[0]?.id ?? null,
    numbers: concerned.flatMap(({ number }) => number ?? []),
    count: concerned.length === 0 ? all : concerned.length,
  };
}

/** The figures that are written out. */
const shownIn = ({ figures }: ComposedReport): readonly Made[] =>
  figures.filter((figure): figure is Made => figure.number !== null && figure.made !== null);

/** Parts that are to be written out: included, in a section that is. */
function includedParts({ report }: ComposedReport) {
  return sectionsOf(report.parts)
    .filter(({ opening }) => opening?.isIncluded ?? true)
    .flatMap(({ opening, contents }) => [...(opening ? [opening] : []), ...contents])
    .filter(({ isIncluded }) => isIncluded);
}

function suppression(shown: readonly Made[]): ReportCheck {
  const leaking = shown.filter(({ made }) => showsHidden(made));
  const hiding = shown.filter(({ made }) => hiddenIn(made) > 0);
  const count = hiding.reduce((sum, { made }) => sum + hiddenIn(made), 0);
  return {
    ...ofFigures('suppression', leaking, 'error', count),
    numbers: (leaking.length > 0 ? leaking : hiding).flatMap(({ number }) => number ?? []),
  };
}

function captions(shown: readonly Made[], { report }: ComposedReport): ReportCheck {
  const confirmed = new Set(
    report.parts.flatMap((part) => (part.kind === 'figure' && part.isConfirmed ? part.id : [])),
  );
  const open = shown.filter(({ id }) => !confirmed.has(id));
  return ofFigures('captions', open, 'check', shown.length);
}

function texts(composed: ComposedReport): ReportCheck {
  const own = includedParts(composed).filter((part) => part.kind === 'text');
  const open = own.filter(
    ({ id, text, isConfirmed }) =>
      text === null && !isConfirmed && composed.texts.some((one) => one.id === id && one.automatic),
  );
  return {
    ...{ code: 'texts', level: open.length === 0 ? 'ok' : 'check', part: open[0]?.id ?? null },
    ...{ numbers: [], count: open.length === 0 ? own.length : open.length },
  };
}

function fonts({ document }: ComposedReport): ReportCheck {
  const letters = unusualLetters(document);
  const isUsual = letters.length === 0;
  return {
    ...{ code: 'fonts', level: isUsual ? 'ok' : 'check', part: null },
    ...{ numbers: [], count: letters.length },
  };
}

/** Figures that were to be written out and cannot be. A frozen one may not be shown any more. */
function missing(composed: ComposedReport): ReportCheck {
  const ids = new Set(includedParts(composed).map(({ id }) => id));
  const gone = composed.figures.filter(({ id, made }) => ids.has(id) && made === null);
  const isRefused = gone.some(({ missing: why }) => why?.startsWith('frozen') ?? false);
  return ofFigures('missing', gone, isRefused ? 'error' : 'check', 0);
}

/** Chapters without anything in them; of a report without anything at all, none and an error. */
function empty(composed: ComposedReport, shown: readonly Made[]): ReportCheck {
  const ids = new Set([
    ...shown.map(({ id }) => id),
    ...composed.report.parts.flatMap((part) =>
      part.kind === 'text' && part.isIncluded && hasWords(part, composed) ? part.id : [],
    ),
  ]);
  const chapters = sectionsOf(composed.report.parts).filter(
    ({ opening, contents }) =>
      opening?.kind === 'chapter' && opening.isIncluded && !contents.some(({ id }) => ids.has(id)),
  );
  const isNothing = !composed.report.parts.some((part) => isContent(part) && ids.has(part.id));
  return {
    ...{ code: 'empty', level: isNothing ? 'error' : chapters.length > 0 ? 'check' : 'ok' },
    part: chapters[0]?.opening?.id ?? null,
    ...{ numbers: [], count: isNothing ? 0 : chapters.length },
  };
}

const hasWords = (part: { id: string; text: string | null }, { texts: made }: ComposedReport) =>
  Boolean(part.text ?? made.find(({ id }) => id === part.id)?.automatic);

/**
 * What is looked at before a report leaves, one of each kind in the order of the page. In order,
 * `count` tells how many were looked at (of 秘匿 how many values are hidden); else how many are
 * concerned, with the part where something is to be done.
 */
export function checkReport(composed: ComposedReport): readonly ReportCheck[] {
  const shown = shownIn(composed);
  const drawn = shown.filter(({ made }) => isFigure(made));
  const silent = drawn.filter(({ made }) => isFigure(made) && made.description.trim() === '');
  const alike = drawn.filter(({ made }) => isFigure(made) && !isToldInGrey(made));
  const changed = shown.filter(({ change }) => change !== null);
  return [
    suppression(shown),
    ofFigures('grey', alike, 'check', drawn.length),
    ofFigures('alt-texts', silent, 'error', drawn.length),
    captions(shown, composed),
    texts(composed),
    fonts(composed),
    ofFigures('changed', changed, 'check', shown.length),
    missing(composed),
    empty(composed, shown),
  ];
}
