import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ComposedReport } from '#lib/report/composed-report.ts';
import { say } from './terminal.ts';

/** What of a report is left out, what is another than when it was read, what nobody has read yet. */
export function sayReport({ figures, report }: ComposedReport, locale: Locale): void {
  const words = catalogue(locale).cliReport;
  const parts = new Map(report.parts.map((part) => [part.id, part]));
  for (const { id, name, number, missing, change } of figures) {
    if (missing && parts.get(id)?.isIncluded) {
      say(words.missing(name, words.missingReasons[missing]));
    }
    if (change && number !== null) say(words.changed(number, change.changed));
  }
  const unread = figures.filter(({ id, number }) => {
    const part = parts.get(id);
    return number !== null && part?.kind === 'figure' && !part.isConfirmed;
  });
  if (unread.length > 0) say(words.unconfirmed(unread.length));
}
