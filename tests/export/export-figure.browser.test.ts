import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyFigure, type Copied } from '#lib/export/copy-figure.ts';
import { exportFigure, exportTable, type Exported } from '#lib/export/export-figure.ts';
import { itemFigure, itemTable, smallChart } from './figure-documents.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A page on a plain http host: neither of the two exists there. */
function leaveSecureContext() {
  vi.stubGlobal('ClipboardItem', undefined);
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
}

/** What a click leads to: browsers copy only shortly after one. */
async function onClick<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  const button = document.createElement('button');
  button.append('copy');
  document.body.append(button);
  const done = new Promise<Result>((resolve, reject) => {
    button.onclick = () => void Promise.resolve(act()).then(resolve, reject);
  });
  await userEvent.click(button);
  return done;
}

describe('copying where the asynchronous clipboard is missing', () => {
  test('copies the data as a table, as HTML and as text', async () => {
    leaveSecureContext();
    const field = document.createElement('div');
    field.contentEditable = 'true';
    document.body.append(field);
    const pasted = new Promise<string | undefined>((resolve) => {
      field.onpaste = (event) => resolve(event.clipboardData?.getData('text/plain'));
    });
    expect(await onClick(() => copyFigure(itemFigure(document)))).toBe('table' satisfies Copied);
    field.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    expect((await pasted)?.split(/\r?\n/u).slice(0, 2)).toEqual([
      '項目\t令和6年度 n\t令和6年度 スコア\t前回差',
      '期待の理解\t621\t3.426517571884984\t0.03',
    ]);
    await expect.poll(() => field.childElementCount).toBeGreaterThan(0);
    expect(field.querySelectorAll('tr')).toHaveLength(5);
    expect(field.textContent).toContain('出典 みのり市職員アンケート');
  });

  test('leaves the page and what was selected as it was', async () => {
    leaveSecureContext();
    const words = document.createElement('p');
    words.append('selected before');
    document.body.append(words);
    const before = document.body.childElementCount + 1;
    await onClick(() => {
      getSelection()?.selectAllChildren(words);
      return copyFigure(itemFigure(document));
    });
    expect(getSelection()?.toString()).toBe('selected before');
    expect(document.body.childElementCount).toBe(before);
  });

  test('says so when the browser refuses', async () => {
    leaveSecureContext();
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    expect(await copyFigure(itemFigure(document))).toBe('none');
  });
});

describe('copying where the page may use the clipboard', () => {
  const heard = () => vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  const typesOf = (write: ReturnType<typeof heard>) => write.mock.lastCall?.[0][0]?.types;

  test('copies the picture alone, because Word prefers a table beside it', async () => {
    const write = heard();
    expect(await copyFigure(itemFigure(document))).toBe('picture');
    expect(typesOf(write)).toEqual(['image/png']);
    const item = write.mock.lastCall?.[0][0];
    expect((await item?.getType('image/png'))?.size).toBeGreaterThan(1000);
  });

  test('copies the table with it on request', async () => {
    const write = heard();
    expect(await copyFigure(itemFigure(document), { withTable: true })).toBe('picture');
    expect(typesOf(write)).toEqual(['image/png', 'text/html', 'text/plain']);
  });

  test('falls back to the table when it is refused', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(
      new DOMException('no', 'NotAllowedError'),
    );
    expect(await onClick(() => copyFigure(itemFigure(document)))).toBe('table');
  });
});

describe('saving', () => {
  type Saved = { readonly name: string; readonly blob: Blob };

  /** Catches what would go to the downloads. */
  function downloads(): Saved[] {
    const saved: Saved[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const url = create(blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, blob });
    });
    return saved;
  }

  const stem =
    'みのり市_職員アンケート_図4_13項目のうち6項目が「低い」。「高い」は「気づかい」だけ_2026-10-02';

  test.each([
    ['svg', `${stem}.svg`, 'image/svg+xml;charset=utf-8'],
    ['png2', `${stem}_2x.png`, 'image/png'],
    ['png4', `${stem}_4x.png`, 'image/png'],
    ['csv', `${stem}.csv`, 'text/csv;charset=utf-8'],
  ] as const)('writes %s as %s', async (format, fileName, type) => {
    const saved = downloads();
    const outcome = await exportFigure(itemFigure(document), format);
    expect(outcome).toEqual({ kind: 'saved', fileName } satisfies Exported);
    expect(saved.map(({ name }) => name)).toEqual([fileName]);
    expect(saved[0]?.blob.type).toBe(type);
    expect(document.querySelector('a')).toBeNull();
  });

  test('begins a CSV with the three bytes by which Excel knows UTF-8', async () => {
    const saved = downloads();
    exportTable(itemTable, 'csv');
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('writes nothing when no picture can be made', async () => {
    const saved = downloads();
    const chart = smallChart(document);
    chart.setAttribute('viewBox', '0 0 300 9000');
    await expect(exportFigure(itemFigure(document, { chart }), 'png4')).rejects.toMatchObject({
      code: 'picture-too-large',
    });
    expect(saved).toEqual([]);
  });
});
