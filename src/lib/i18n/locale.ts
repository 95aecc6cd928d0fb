/** Languages of the interface. Japanese is complete by definition; English is typed after it. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
