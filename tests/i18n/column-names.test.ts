import { expect, test } from 'vitest';
import { DATASET_KINDS } from '#lib/domain/dataset.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { aliasIds } from '#lib/intake/aliases.ts';

const { columnNames } = catalogue('ja').pages.data;

test.each(DATASET_KINDS)('every column that a %s file may have can be chosen by name', (kind) => {
  expect(Object.keys(columnNames[kind]).sort()).toEqual(aliasIds(kind).toSorted());
  const names = Object.values(columnNames[kind]);
  expect(new Set(names).size).toBe(names.length);
});
