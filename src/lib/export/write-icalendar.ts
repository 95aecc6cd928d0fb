import { cleanText } from './clean-text.ts';

/** One entry of a calendar: whole days, from the first to the last. */
export type CalendarEntry = {
  /** The same for the same thing whenever it is written, and for nothing else. */
  readonly key: string;
  readonly summary: string;
  /** First and last day as ISO dates. */
  readonly start: string;
  readonly end: string;
  /** `tentative`: somewhere between the two days. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly description?: string;
  readonly location?: string;
  readonly category?: string;
};

const CRLF = '\r\n';
/** RFC 5545, 3.1: octets of a line without its end. */
const MOST_OCTETS = 75;
const ENCODER = new TextEncoder();

/** TEXT of RFC 5545, 3.3.11, without the control characters that it does not know. */
const escaped = (text: string): string =>
  cleanText(text)
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** A content line in pieces of 75 octets at most, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = ENCODER.encode(character).length;
    if (octets + length > MOST_OCTETS) {
      text += `${CRLF} `;
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text + CRLF;
}

const compactDay = (iso: string): string => iso.replaceAll('-', '');

/** DTEND of whole days is the day after the last (RFC 5545, 3.6.1). */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return compactDay(day.toISOString().slice(0, 10));
}

/** 52 bits of a text in base 36 (cyrb53): enough to tell the lines of plans apart. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of ENCODER.encode(text)) {
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function event(entry: CalendarEntry, stamp: string): string[] {
  const optional = (name: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [`${name}:${escaped(text)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${hashOf(entry.key)}@minori`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDay(entry.start)}`,
    `DTEND;VALUE=DATE:${dayAfter(entry.end)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...optional('DESCRIPTION', entry.description),
    ...optional('LOCATION', entry.location),
    ...optional('CATEGORIES', entry.category),
    `STATUS:${entry.status.toUpperCase()}`,
    // A course on the calendar does not make its day a busy one.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Entries as an iCalendar file (RFC 5545) of whole days, as Outlook and other calendars read it: lines
 * end in CRLF, are folded at 75 octets, and carry escaped text only. An entry keeps its UID from file to
 * file, so that a calendar that reads a later file changes it instead of adding another.
 *
 * @param at when the file is written
 */
export function writeICalendar(name: string, entries: readonly CalendarEntry[], at: Date): string {
  const stamp = `${at.toISOString().replace(/[-:]/gu, '').slice(0, 15)}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minori//training plan//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
