import { describe, expect, test, vi } from 'vitest';
import { add, cleanTabs, databases, newTab, PATIENTLY, R5, R6, scores, survey } from '../tabs.ts';

cleanTabs();

/**
 * A database that takes no large file any more, as the browser's own does when the disk is full. How
 * much room there is Chromium remembers for a while, so that a quota set by a test comes too late.
 */
function withoutRoom() {
  const LARGEST = 100_000;
  const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (value instanceof Blob && value.size > LARGEST) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
    return put.call(this, value, key);
  });
}

describe('storage', () => {
  test('is empty after everything was erased, in every tab', async () => {
    localStorage.setItem('minori-locale', 'en');
    const [one, other] = [await newTab(), await newTab()];
    await add(one, [R6()]);
    expect(await databases()).toBe(1);
    expect(await one.project.erase()).toEqual({ databases: 0, files: 0, settings: 0 });
    await vi.waitFor(() => expect(other.origin).toBe('sample'), PATIENTLY);
    expect(await databases()).toBe(0);
    expect(localStorage.getItem('minori-locale')).toBeNull();
  });

  test('that another tab erases while it is looked at is not made anew', async () => {
    const looking = vi
      .spyOn(indexedDB, 'databases')
      .mockResolvedValueOnce([{ name: 'minori', version: 2 }]);
    const minori = await newTab();
    expect(looking).toHaveBeenCalled();
    expect(minori.origin).toBe('sample');
    expect(minori.project.keeping).toEqual({ kind: 'kept' });
    looking.mockRestore();
    expect(await databases()).toBe(0);
  });

  test('without room is told, and nothing that was kept is lost', async () => {
    const minori = await newTab();
    await add(minori, [R6()]);
    expect(minori.project.keeping).toEqual({ kind: 'kept' });
    const full = withoutRoom();
    await add(minori, [survey('R5.csv', 2023, 50_000, 3)]);
    expect(minori.project.keeping).toMatchObject({ kind: 'full' });
    expect(minori.files.names).toEqual(['R6.csv', 'R5.csv']);
    expect((await newTab()).files.names).toEqual(['R6.csv']);
    full.mockRestore();
    await minori.settings.change((now) => ({ ...now, asOf: '2025-03-31' }));
    expect(minori.project.keeping).toEqual({ kind: 'kept' });
    expect((await newTab()).files.names).toEqual(['R6.csv', 'R5.csv']);
  });

  test('that cannot be read is told, and not written over', async () => {
    await add(await newTab(), [R6()]);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    const minori = await newTab();
    expect(minori.phase).toEqual({ kind: 'failed', code: 'storage-unreadable' });
    open.mockRestore();
    await add(minori, [R5()]);
    expect(minori.project.keeping).toEqual({ kind: 'session' });
    expect((await newTab()).files.names).toEqual(['R6.csv']);
  });

  test('that a browser does not offer leaves the session working', async () => {
    const open = vi.spyOn(indexedDB, 'databases').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const minori = await newTab();
    await add(minori, [R6()]);
    expect(minori.project.keeping).toEqual({ kind: 'session' });
    expect(scores(minori)).toEqual([[2024, 4]]);
    open.mockRestore();
  });
});
