import { expect, test } from 'vitest';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { contentHash } from '#lib/workspace/keeping/content-hash.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { readBytes } from '../data/read-city.ts';

/** A kept file: its hash tells the session that it is the same as before. */
const kept = (name: string, bytes: Uint8Array) => ({
  ...{ name, size: bytes.length, hash: contentHash(bytes) },
  bytes: () => Promise.resolve(bytes),
});
const bytesOf = (text: string) => new TextEncoder().encode(text);
const settingsFile = (change: Partial<WorkspaceFile> = {}) =>
  kept(
    'minori.json',
    bytesOf(JSON.stringify({ ...DEFAULT_WORKSPACE_FILE, asOf: '2026-09-30', ...change })),
  );
const city = ['R6職員アンケート_回答.csv', '職員数.csv', '研修受講記録_R8.csv', '育成目標.csv'].map(
  (name) => kept(name, readBytes(name)),
);
const plan = kept(
  '計画.csv',
  bytesOf('年度,研修名,実施予定,定員\n令和8年度,新しい研修,10月1日,20\n'),
);
const goals: WorkspaceFile['goals'] = [
  {
    ...{
      name: '新規採用',
      unit: 'people',
      counts: '新規採用職員研修',
      step: null,
      base: null,
      removed: false,
    },
    targets: [{ fiscalYear: 2026, target: 60 }],
  },
];

/** Opened one after the other in one session; what the last came to. */
async function openedInTurn(...states: (typeof city)[]) {
  const session = nativeSession();
  try {
    const results = [];
    for (const files of states) results.push(await session.open(files));
    return results;
  } finally {
    await session.close();
  }
}

test('a goal and a plan more give what opening everything anew gives', async () => {
  const later = [...city, plan, settingsFile({ goals })];
  const [before, after] = await openedInTurn([...city, settingsFile()], later);
  const [anew] = await openedInTurn(later);
  expect(after).toEqual(anew);
  expect(after?.metrics['goals.outlook']).not.toEqual(before?.metrics['goals.outlook']);
  // Not merely equal: the survey was not counted again.
  expect(after?.metrics['engagement.groups']).toBe(before?.metrics['engagement.groups']);
});

test.each([
  ['another threshold', [...city, settingsFile({ disclosure: { minN: 12 } })]],
  ['one file less', [...city.slice(0, 3), settingsFile()]],
  [
    'other 職員数',
    [city[0], city[2], city[3], settingsFile()].filter((file) => file !== undefined),
  ],
])('%s counts everything again', async (_what, later) => {
  const [before, after] = await openedInTurn([...city, settingsFile()], later);
  const [anew] = await openedInTurn(later);
  expect(after).toEqual(anew);
  expect(after?.metrics['engagement.groups']).not.toBe(before?.metrics['engagement.groups']);
});
