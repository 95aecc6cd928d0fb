import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeICalendar, type CalendarEntry } from '#lib/export/write-icalendar.ts';

const AT = new Date('2026-10-02T00:14:05.123Z');
const ENTRY: CalendarEntry = {
  key: '2026/ハラスメント防止研修/1',
  summary: 'ハラスメント防止研修',
  start: '2026-08-19',
  end: '2026-08-20',
  status: 'confirmed',
};
const calendar = (...entries: Partial<CalendarEntry>[]) =>
  writeICalendar(
    '研修計画',
    entries.map((entry) => ({ ...ENTRY, ...entry })),
    AT,
  );

/** What a reader of RFC 5545 makes of the file: unfolded lines, by name, the text unescaped. */
function read(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const [name = '', value] = [line.slice(0, at).split(';')[0], line.slice(at + 1)];
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event) event[name] = value.replace(/\\(.)/gu, (_, c: string) => (c === 'n' ? '\n' : c));
  }
  return events;
}

describe('an iCalendar file', () => {
  it('has whole days, the end being the day after the last', () => {
    const [event] = read(calendar({}));
    expect(event).toMatchObject({
      DTSTART: '20260819',
      DTEND: '20260821',
      DTSTAMP: '20261002T001405Z',
      SUMMARY: 'ハラスメント防止研修',
      STATUS: 'CONFIRMED',
    });
  });

  it.each([
    ['2027-03-31', '20270401'],
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
  ])('ends what ends on %s on %s', (end, exclusive) => {
    expect(read(calendar({ start: end, end }))[0]?.['DTEND']).toBe(exclusive);
  });

  it('says what was cancelled and what is not settled yet', () => {
    const states = read(calendar({ status: 'cancelled' }, { status: 'tentative' }));
    expect(states.map((event) => event['STATUS'])).toEqual(['CANCELLED', 'TENTATIVE']);
  });

  it('keeps the UID of an entry when its days move, and gives no two entries one', () => {
    const uids = [{}, { start: '2026-11-17', end: '2026-11-17' }, { key: 'other' }].map(
      (entry) => read(calendar(entry))[0]?.['UID'],
    );
    expect(uids[1]).toBe(uids[0]);
    expect(uids[2]).not.toBe(uids[0]);
    expect(uids[0]).toMatch(/^[0-9a-z]+@minori$/u);
  });

  it('gives ten thousand lines of plans ten thousand UIDs', () => {
    const entries = Array.from({ length: 10_000 }, (_, no) => ({ key: `2026/研修${no}` }));
    const uids = read(calendar(...entries)).map((event) => event['UID']);
    expect(new Set(uids).size).toBe(10_000);
  });

  it('is framed as the standard asks, and leaves out what an entry does not have', () => {
    const text = calendar({});
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text).not.toMatch(/LOCATION|DESCRIPTION|CATEGORIES/u);
    expect(calendar({ location: '研修室' })).toContain('LOCATION:研修室\r\n');
  });

  it('carries any text through, in lines of 75 octets at most', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((one) => one.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const written = calendar({ summary, description: `a\n${description}` });
        expect(read(written)[0]).toMatchObject({
          SUMMARY: summary,
          DESCRIPTION: `a\n${description}`,
        });
        const lines = written.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...lines)).toBeLessThanOrEqual(75);
        expect(written).not.toMatch(/[^\r]\n|\r[^\n]|\ufffd/u);
      }),
    );
  });

  it.each(['x'.repeat(300), '研修'.repeat(100), 'a研'.repeat(90), '👪'.repeat(60)])(
    'folds a long line at 75 octets, never within a character: %s',
    (summary) => {
      const written = calendar({ summary });
      const octets = (line: string) => new TextEncoder().encode(line).length;
      const lengths = written.split('\r\n').map(octets);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      // a line ends where the next character would not fit: 4 octets at most
      expect(Math.max(...lengths)).toBeGreaterThan(71);
      expect(read(written)[0]?.['SUMMARY']).toBe(summary);
    },
  );

  it('lets no text end its line: a new property cannot be smuggled in', () => {
    const written = calendar({
      summary: '研修\r\nATTACH:http://example.org/x',
      location: 'a\u0000b',
    });
    expect(written).not.toMatch(/^ATTACH/mu);
    expect(written).toContain('LOCATION:ab\r\n');
  });
});
