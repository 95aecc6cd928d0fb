import { entriesAt, type MeasureMap } from '#lib/domain/training/measure-map.ts';
import type { Measure } from '#lib/domain/training/plan-settings.ts';
import { integer } from '#lib/i18n/format.ts';
import { fictional, type FigureContext } from '../figure-context.ts';
import type { TableFigure } from '../table-figure.ts';

/** A table of what was recorded or published, with no metric behind it. */
export type RecordTable = Omit<TableFigure, 'metric'>;

/** The new and expanded measures, and how far each is. */
export function measureTable(measures: readonly Measure[], context: FigureContext): RecordTable {
  const { words, workspace } = context;
  const { columns, states, kinds, ...t } = words.abilitiesPage.measures;
  const inState = (state: Measure['state']) =>
    measures.filter((measure) => measure.state === state).length;
  return {
    id: 'measures',
    title: t.title(measures.length, inState('done'), inState('running')),
    subtitle: t.subtitle,
    note: `${t.note}。`,
    source: fictional(context, t.source(workspace.city?.name ?? '')),
    table: {
      columns: [
        { header: columns.number },
        { header: columns.kind },
        { header: columns.name },
        { header: columns.state },
        { header: columns.by },
        { header: columns.since },
        { header: columns.note },
      ],
      rows: measures.map((one) => [
        ...[String(one.number), kinds[one.kind], one.name, states[one.state]],
        ...[one.by, one.since, one.note],
      ]),
    },
  };
}

/** How many measures of a map stand in each of its rows, by kind. */
export function measureMapTable(map: MeasureMap, { words, locale }: FigureContext): RecordTable {
  const { map: t } = words.abilitiesPage;
  const count = (value: number) => integer(value, locale);
  return {
    id: 'measure-map',
    title: t.title(map.entries.length, map.kinds.length),
    subtitle: t.subtitle,
    note: `${t.note}。`,
    source: map.source,
    table: {
      columns: [
        { header: t.position },
        ...map.kinds.map(({ mark, name }) => ({ header: `${mark}${name}`, format: count })),
        { header: t.total, format: count, isStrong: true },
      ],
      rows: map.positions.map((position) => [
        position,
        // Blank, not 0: the document has nothing there.
        ...map.kinds.map(({ number }) => entriesAt(map, position, number).length || null),
        entriesAt(map, position, null).length,
      ]),
    },
  };
}
