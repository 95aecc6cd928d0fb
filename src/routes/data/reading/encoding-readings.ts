import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { SelectOption } from '#lib/ui/controls/options.ts';
import type { EncodingReading } from '#lib/ui/intake/encoding-preview.ts';
import type { Inspection } from '#lib/workspace/inspection.ts';

/** What stands for no choice in a select. */
export const AUTOMATIC = 'automatic';

/** What a file of these offices is, if it is not what it was read as. */
const USUAL: readonly TextEncoding[] = ['utf-8', 'cp932'];

/** The two readings that are compared side by side: the one used, and the likeliest other one. */
export function encodingReadings(
  { encoding, previews }: Inspection,
  words: Catalogue,
): EncodingReading[] {
  const { encodings, unreadable } = words.pages.data.reading;
  const used = previews.find((preview) => preview.encoding === encoding) ?? previews[0];
  const others = previews.filter((preview) => preview !== used);
  const rival =
    USUAL.flatMap((usual) => others.filter((other) => other.encoding === usual))[0] ?? others[0];
  return [used, rival]
    .flatMap((one) => one ?? [])
    .map((preview) => ({
      id: preview.encoding,
      name: encodings[preview.encoding],
      lines: preview.lines,
      unreadable: unreadable(preview.unreadable),
      isUsed: preview.encoding === encoding,
    }));
}

/** 自動 with what was found, then every encoding. */
export function encodingOptions(
  found: TextEncoding | null,
  isChosen: boolean,
  words: Catalogue,
): SelectOption[] {
  const { automatic, encodings } = words.pages.data.reading;
  const name = found === null || isChosen ? '—' : encodings[found];
  return [
    { value: AUTOMATIC, label: automatic(name) },
    ...Object.entries(encodings).map(([value, label]) => ({ value, label })),
  ];
}
