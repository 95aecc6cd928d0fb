import type { Exported } from '#lib/export/export-figure.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** What became of an export, in a sentence: saved as, copied, or why not. */
export async function exportedSentence(
  work: Promise<Exported>,
  { exports: words }: Catalogue,
): Promise<string> {
  try {
    const done = await work;
    return done.kind === 'saved' ? words.saved(done.fileName) : words.copied[done.copied];
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? '';
    return Object.entries(words.errors).find(([known]) => known === code)?.[1] ?? words.failed;
  }
}
