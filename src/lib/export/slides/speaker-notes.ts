import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cleanText } from '../clean-text.ts';
import type { SlidePlan } from './slide-plan.ts';

/** How the number of a slide was made, and what its figure shows in words; `null` without either. */
export function speakerNotes(plan: SlidePlan, locale: Locale): string | null {
  const definition =
    plan.kind === 'figure'
      ? plan.figure.definition
      : plan.kind === 'table'
        ? plan.definition
        : null;
  if (definition === null) return null;
  const words = catalogue(locale).reportFiles;
  const { title, description, formula } = definition;
  const lines = [
    [`${words.definition}　${title}`, description],
    [words.formula, formula],
    plan.kind === 'figure' ? [words.description, plan.figure.description] : [],
  ];
  return cleanText(
    lines
      .filter((part) => part.length > 0)
      .map((part) => part.join('\n'))
      .join('\n\n'),
  );
}
