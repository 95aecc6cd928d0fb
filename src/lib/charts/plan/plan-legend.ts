import type { PlanLineState } from '#lib/domain/training/plan-line.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from '../legend.ts';
import type { BoardRow } from './board-layout.ts';
import { isBar, timesOf } from './board-marks.ts';

/** The mark of a state as a legend and a list draw it. */
export function planStateEntry(state: PlanLineState, settings: LegendSettings): LegendEntry {
  const { training, low, ink3, hatchLine, mute } = paletteOf(settings);
  const label = catalogue(settings.locale).planPage.states[state];
  if (state === 'held' || state === 'running') return { shape: 'circle', color: training, label };
  if (state === 'no_record') return { shape: 'ring', color: mute, label };
  if (state === 'rescheduled') return { shape: 'moved', color: ink3, label };
  if (state === 'cancelled') return { shape: 'cross', color: low, label };
  if (state === 'any_time' || state === 'whole_year')
    return { shape: 'bar', color: training, label };
  if (state === 'undecided') return { shape: 'stripes', color: hatchLine, label };
  return { shape: 'ring', color: training, label };
}

/** What the marks of a board stand for; only those that it has. */
export function planBoardLegend(
  rows: readonly BoardRow[],
  settings: LegendSettings,
): LegendEntry[] {
  const { legend } = catalogue(settings.locale).planPage;
  const { training, warn } = paletteOf(settings);
  const has = (...states: readonly string[]) => rows.some(({ state }) => states.includes(state));
  const entry = (state: PlanLineState) => planStateEntry(state, settings);
  const isLong = (row: BoardRow) => timesOf(row).some((span) => isBar(row, span));
  const striped = { shape: 'stripes', color: warn, border: warn, label: legend.under } as const;
  const entries: readonly (readonly [boolean, LegendEntry])[] = [
    [has('held', 'running'), entry('held')],
    [true, entry('upcoming')],
    [has('no_record'), entry('no_record')],
    [has('rescheduled'), entry('rescheduled')],
    [has('cancelled'), entry('cancelled')],
    [rows.some(isLong), { shape: 'bar', color: training, label: legend.wholeYear }],
    [has('undecided'), entry('undecided')],
    [rows.some(({ under }) => under === 1), striped],
  ];
  return entries.flatMap(([isShown, entry]) => (isShown ? [entry] : []));
}
