import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { METRIC_IDS } from '#lib/metrics/catalogue.ts';
import { SCHEMA_FILE, schemaText } from '../../tools/write-schema.ts';

const onDisk = readFileSync(SCHEMA_FILE, 'utf8');

test('the published contract is the one the code keeps (node tools/run.js tools/write-schema.ts)', async () => {
  expect(onDisk).toBe(await schemaText());
});

test('every metric is in it, and each of its rows says whether it is hidden', () => {
  const { metrics } = (JSON.parse(onDisk) as { properties: Record<string, unknown> })
    .properties as { metrics: { properties: Record<string, { items: { required: string[] } }> } };
  expect(Object.keys(metrics.properties)).toEqual(METRIC_IDS);
  for (const { items } of Object.values(metrics.properties)) {
    expect(items.required).toContain('suppressed');
  }
});

test.each(METRIC_IDS)('docs/analysis.md tells about %s', (id) => {
  const docs = readFileSync(new URL('../../docs/analysis.md', import.meta.url), 'utf8');
  expect(docs).toContain(`\`${id}\``);
});
