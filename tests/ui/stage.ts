import { createRawSnippet, type Component, type Snippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Locale } from '#lib/i18n/locale.ts';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { MESSAGES, messagesOf } from '#lib/ui/messages.svelte.ts';

type Given = Record<string, unknown>;

/**
 * Draws a component as under the layout: on the tokens and the ground, with the sentences of one
 * language; and gives a way to change its props.
 */
export async function stage<Props extends Given>(
  subject: Component<Props>,
  given: Props,
  locale: Locale = 'ja',
) {
  const context = new Map([[MESSAGES, messagesOf(() => locale)]]);
  const screen = await render(subject as Component<Given>, { props: given, context });
  return { ...screen, change: (next: Partial<Props>) => screen.rerender(next) };
}

/** A snippet of one element with a text, for the places that a page fills. */
export const text = (words: string): Snippet =>
  createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));

/** Whether something is drawn with the two colours of the focus ring. */
export function hasFocusRing(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.outlineWidth === '4px' && style.boxShadow.includes('rgb(255, 212, 61)');
}
