import { goto } from '$app/navigation';
import { page } from '$app/state';

/** A condition of the view as the address carries it, or `null` where the page's own applies. */
export const readParam = (name: string): string | null => page.url.searchParams.get(name);

/** Opens another page under the same conditions and one more. */
export function openWith(href: string, name: string, value: string): void {
  const url = new URL(href, page.url);
  url.search = page.url.search;
  url.searchParams.set(name, value);
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- `href` is `pageHref`'s
  void goto(url);
}

/**
 * Writes conditions into the address, `null` taking one out, without a new entry in the history:
 * a view can be bookmarked, and Back leaves the page.
 */
export function writeParams(changes: Readonly<Record<string, string | null>>): void {
  const url = new URL(page.url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, other conditions
  void goto(url, { replaceState: true, keepFocus: true, noScroll: true });
}
