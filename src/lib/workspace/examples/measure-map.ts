import type { MapExtent, MeasureMap } from '#lib/domain/training/measure-map.ts';
import { seedRows, valuesOf } from './seed-rows.ts';

const EXTENTS: Readonly<Record<string, MapExtent>> = {
  年次: 'years',
  名称: 'name',
  対象: 'audience',
};
const EXPANDED = '拡充';

/** The seed tables that make up the map. */
export const MAP_TABLES = ['positions', 'kinds', 'map', 'measures'] as const;
export type MapTables = Readonly<Record<(typeof MAP_TABLES)[number], string>>;

/** 人材育成マップ of 浜松市 with its new and expanded measures 1 to 8, none of them begun here. */
export function hamamatsuMap({ positions, kinds, map, measures }: MapTables): MeasureMap {
  return {
    positions: [...new Set(seedRows(positions).map((row) => row['position'] ?? ''))],
    kinds: seedRows(kinds).map((row) => ({
      number: Number(row['number']),
      mark: row['mark'] ?? '',
      name: row['name'] ?? '',
    })),
    entries: seedRows(map).map((row) => ({
      kind: Number(row['kind']),
      position: row['row_position'] ?? '',
      measure: row['measure'] ?? '',
      panel: row['panel'] ?? '',
      details: [row['detail'], row['target'], row['contents']].flatMap(valuesOf),
      organiser: row['organiser'] ?? '',
      extent: EXTENTS[row['extent'] ?? ''] ?? 'unknown',
    })),
    measures: seedRows(measures).map((row) => ({
      number: Number(row['number']),
      name: row['name'] ?? '',
      kind: row['state'] === EXPANDED ? 'expanded' : 'new',
      state: 'planned',
      by: '',
      since: null,
      note: '',
    })),
    source: '浜松市人材育成マップ（令和5年3月追加分まで）',
  };
}
