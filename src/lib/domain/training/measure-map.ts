import type { Measure } from './plan-settings.ts';

/** What the reach of an entry rests on: the year of service, the name, the stated audience, or nothing. */
export type MapExtent = 'years' | 'name' | 'audience' | 'unknown';

/** One measure of a map. */
export type MapEntry = {
  readonly kind: number;
  /** The row of the printed map in which it stands; whether it is for that position, `extent` says. */
  readonly position: string;
  readonly measure: string;
  readonly panel: string;
  readonly details: readonly string[];
  readonly organiser: string;
  readonly extent: MapExtent;
};

/** 人材育成マップ: positions × kinds of measures, and what is new in it. */
export type MeasureMap = {
  readonly positions: readonly string[];
  readonly kinds: readonly {
    readonly number: number;
    readonly mark: string;
    readonly name: string;
  }[];
  readonly entries: readonly MapEntry[];
  readonly measures: readonly Measure[];
  readonly source: string;
};

/** How many entries stand where a position and a kind meet. */
export const entriesAt = (
  { entries }: MeasureMap,
  position: string | null,
  kind: number | null,
): readonly MapEntry[] =>
  entries.filter(
    (entry) =>
      (position === null || entry.position === position) && (kind === null || entry.kind === kind),
  );
