/** The same folder gives the same files, to the byte; another date changes nothing but dates. */
import { expect, test, vi } from 'vitest';
import { date, dateWithYear } from '#lib/i18n/format.ts';
import { REPORT_FORMATS } from '../../../src/cli/report-arguments.ts';
import { insideFile } from './inside-files.ts';
import { sampleFiles, withReport, written } from './sample-report.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Every way in which a file says a day or its month. */
function spellings(day: string): string[] {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  const era = dateWithYear(day, 'ja');
  return [
    ...[era, date(day, 'ja'), era.replace(/\d+日/u, ''), date(day, 'ja').replace(/\d+日/u, '')],
    ...[day, `${year}${month}${ofMonth}`, `${year}/${month}/${ofMonth}`],
    `${year}年${Number(month)}月${Number(ofMonth)}日`,
    `${year}年${Number(month)}月`,
  ];
}

const undated = (text: string, day: string) =>
  spellings(day).reduce((rest, spelling) => rest.replaceAll(spelling, '（日付）'), text);

/** Every part as text of bytes, without the day. */
const partsWithout = (day: string, bytes: Uint8Array) =>
  Object.fromEntries(
    [...insideFile('', bytes)].map(([path, content]) => [
      undated(path, day),
      undated(new TextDecoder().decode(content), day),
    ]),
  );

test('a report is the same file twice, and another date changes dates alone', async () => {
  const sources = await sampleFiles();
  const [early, late] = ['2026-10-02', '2027-01-05'];
  // Each from an engine of its own, as two runs of the command line.
  const run = (day: string) =>
    withReport(sources, {}, async ({ compose }) => written(await compose(day)));
  const [first, again, later] = [await run(early), await run(early), await run(late)];
  for (const format of REPORT_FORMATS) {
    expect(Buffer.compare(again.get(format)!, first.get(format)!), format).toBe(0);
    expect(Buffer.compare(later.get(format)!, first.get(format)!), format).not.toBe(0);
    const [one, other] = [
      partsWithout(early, first.get(format)!),
      partsWithout(late, later.get(format)!),
    ];
    expect(Object.keys(other), format).toEqual(Object.keys(one));
    const changed = Object.keys(one).filter((path) => one[path] !== other[path]);
    expect(changed, format).toEqual([]);
  }
});
