import { describe, expect, test, vi } from 'vitest';
import {
  add,
  cleanTabs,
  newTab,
  PATIENTLY,
  R5,
  R6,
  ready,
  scores,
  survey,
  workers,
} from './tabs.ts';

// The workspace as the pages use it: real storage, a real worker, the real engine.

cleanTabs();

describe('the tray', () => {
  test('tells what is in a file before anything is taken in', async () => {
    const minori = await newTab();
    await minori.files.putDown([R6()]);
    expect(minori.files.tray).toMatchObject([
      { name: 'R6.csv', effect: { kind: 'new' }, inspection: { kind: 'survey' } },
    ]);
    expect(minori.files.tray[0]?.inspection?.accounts).toMatchObject({ rows: 12, used: 12 });
    expect(minori.origin).toBe('sample');
    await minori.files.takeIn();
    expect(minori.files.tray).toEqual([]);
    expect(scores(minori)).toEqual([[2024, 4]]);
  });

  test('outlives the page', async () => {
    await (await newTab()).files.putDown([R6()]);
    const later = await newTab();
    await vi.waitFor(() => expect(later.files.tray[0]?.inspection?.kind).toBe('survey'), PATIENTLY);
  });

  test('notices the same file, and the correction of one', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    const same = new File([await R6().text()], 'copy.csv');
    const corrected = new File([(await R6().text()).replace('3\r\n', '4\r\n')], 'R6修正.csv');
    const elsewhere = (await R6().text()).replaceAll('総務部', '支所');
    const other = new File([elsewhere], 'R6支所.csv');
    await minori.files.putDown([same, corrected, other]);
    expect(minori.files.tray.map(({ name, effect }) => [name, effect])).toEqual([
      ['copy.csv', { kind: 'same', as: 'R6.csv' }],
      ['R6修正.csv', { kind: 'replaces', file: 'R6.csv' }],
      ['R6支所.csv', { kind: 'new' }],
    ]);
    await minori.files.takeIn();
    expect(minori.files.names).toEqual(['R6修正.csv', 'R6支所.csv']);
    expect(minori.files.undoable).toMatchObject({ name: 'R6.csv' });
  });

  test('reads a file again when something is decided about it', async () => {
    const minori = await newTab();
    const text = (await R6().text()).replaceAll(/^(?:年度|2024),/gmu, '');
    await minori.files.putDown([new File([text], '回答.csv')]);
    expect(minori.files.tray[0]?.inspection?.accounts.used).toBe(0);
    await minori.files.choose('回答.csv', { fiscalYear: 2022 });
    expect(minori.files.tray[0]?.inspection?.fiscalYears).toEqual([2022]);
    await minori.files.takeIn();
    expect(minori.settings.now.files).toEqual({ '回答.csv': { fiscalYear: 2022 } });
    expect(scores(minori)).toEqual([[2022, 4]]);
  });
});

describe('what was taken in', () => {
  test('is there again after the page was closed', async () => {
    await add(await newTab(), [R5(), R6()]);
    const later = await newTab();
    expect(later.origin).toBe('own');
    expect(scores(later)).toEqual([
      [2023, 3],
      [2024, 4],
    ]);
    expect(later.project.savedAt).toBeInstanceOf(Date);
  });

  test('can be taken out, and back', async () => {
    const minori = await newTab();
    await add(minori, [R5(), R6()]);
    await minori.files.remove('R5.csv');
    expect(scores(minori)).toEqual([[2024, 4]]);
    expect(minori.files.undoable?.name).toBe('R5.csv');
    await minori.files.undo();
    expect(scores(minori)).toHaveLength(2);
    expect(minori.files.undoable).toBeNull();
  });

  test('leaves its earlier version, which can be restored', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    await add(minori, [survey('R6.csv', 2024, 12, 2)]);
    expect(scores(minori)).toEqual([[2024, 2]]);
    const [version] = minori.files.versions('R6.csv');
    expect(version).toMatchObject({ name: 'R6.csv', wasRemoved: false });
    await minori.files.restore(version?.id ?? '');
    expect(scores(minori)).toEqual([[2024, 4]]);
  });

  test('outlives the death of its worker', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    const before = workers.length;
    workers.at(-1)?.terminate();
    await vi.waitFor(() => expect(workers.length).toBeGreaterThan(before), PATIENTLY);
    await ready(minori);
    const { rows } = await minori.questions.metric('engagement.overall', {});
    expect(rows).toMatchObject([{ fiscal_year: 2024, score: 4 }]);
  });

  test('is as it was when an import is cancelled', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    const adding = add(minori, [survey('R5.csv', 2023, 200_000, 3)]);
    await vi.waitFor(() => expect(minori.phase.kind).toBe('working'), {
      timeout: 20_000,
      interval: 1,
    });
    await minori.cancel();
    await adding;
    await ready(minori);
    expect(minori.files.names).toEqual(['R6.csv']);
    const { rows } = await minori.questions.metric('engagement.overall', {});
    expect(rows).toHaveLength(1);
  });
});

describe('two tabs', () => {
  test('tell one another, and show what the other did when asked', async () => {
    const [one, other] = [await newTab(), await newTab()];
    await add(one, [R6()]);
    await vi.waitFor(() => expect(other.changedElsewhere).toBe(true), PATIENTLY);
    await other.reload();
    expect(other.changedElsewhere).toBe(false);
    expect(scores(other)).toEqual([[2024, 4]]);
  });

  test('lose nothing of what the other took in', async () => {
    const [one, other] = [await newTab(), await newTab()];
    await add(one, [R5()]);
    await add(other, [R6()]);
    expect(other.files.names).toEqual(['R5.csv', 'R6.csv']);
    await one.files.remove('R5.csv');
    expect(one.files.names).toEqual(['R6.csv']);
  });

  test('lose nothing when both take in at the same time', async () => {
    const [one, other] = [await newTab(), await newTab()];
    await Promise.all([add(one, [R5()]), add(other, [R6()])]);
    const later = await newTab();
    expect([...later.files.names].sort()).toEqual(['R5.csv', 'R6.csv']);
  });
});

describe('the project file', () => {
  test('gives the same results after everything was erased', async () => {
    const minori = await newTab();
    await add(minori, [R5(), R6()]);
    await minori.settings.change((now) => ({ ...now, city: { name: 'みのり市', section: '' } }));
    const before = minori.analysis;
    const project = await minori.project.save();
    expect(await minori.project.erase()).toEqual({ databases: 0, files: 0, settings: 0 });
    await minori.project.open(project, 'replace');
    expect(minori.analysis).toEqual(before);
    const again = await minori.project.save();
    expect(await again.arrayBuffer()).toEqual(await project.arrayBuffer());
  });

  test('that is damaged is refused by name, and nothing changes', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    const project = new Blob([(await (await minori.project.save()).arrayBuffer()).slice(0, -30)]);
    await expect(minori.project.open(project, 'replace')).rejects.toMatchObject({
      name: 'ProjectError',
      code: 'project-damaged',
    });
    expect(minori.files.names).toEqual(['R6.csv']);
  });
});
