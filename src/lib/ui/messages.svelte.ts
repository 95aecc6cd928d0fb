import { getContext, setContext } from 'svelte';
import { catalogue, type Catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The sentences and the language that the components below a layout speak; both reactive. */
export type Messages = { readonly catalogue: Catalogue; readonly locale: Locale };

/** Where they are kept; a test, which has no layout, puts its own there. */
export const MESSAGES = Symbol('messages');

/** The sentences of a language that is read again whenever the state behind it changes. */
export function messagesOf(locale: () => Locale): Messages {
  return {
    get locale() {
      return locale();
    },
    get catalogue() {
      return catalogue(locale());
    },
  };
}

/** Gives a language to every component below the caller: called once, by the layout. */
export function provideMessages(locale: () => Locale): Messages {
  return setContext(MESSAGES, messagesOf(locale));
}

/**
 * The sentences of the current language. Called while a component initialises.
 *
 * @throws Error when nothing above the component has provided them
 */
export function useMessages(): Messages {
  const messages = getContext<Messages | undefined>(MESSAGES);
  if (!messages) throw new Error('messages: expected a layout that provides them');
  return messages;
}
