import { LOCALES, type Locale } from '#lib/i18n/locale.ts';

/** Multiples of the reader's text size. */
export const TEXT_SCALES = [1, 1.12, 1.25] as const;
export type TextScale = (typeof TEXT_SCALES)[number];

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const write = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still works; the choice lasts as long as the page.
  }
};

/** Language and text size, kept in this browser only. */
export class Preferences {
  #locale = $state<Locale>(LOCALES.find((known) => known === read('minori-locale')) ?? 'ja');
  #textScale = $state<TextScale>(
    TEXT_SCALES.find((known) => String(known) === read('minori-text-scale')) ?? 1,
  );

  get locale(): Locale {
    return this.#locale;
  }
  set locale(locale: Locale) {
    this.#locale = locale;
    write('minori-locale', locale);
  }

  get textScale(): TextScale {
    return this.#textScale;
  }
  set textScale(scale: TextScale) {
    this.#textScale = scale;
    write('minori-text-scale', String(scale));
  }
}
