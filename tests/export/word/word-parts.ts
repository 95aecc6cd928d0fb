/** Reading the parts of a Word document in tests. */

/** Elements by their qualified names, in their order. */
export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttribute(name) ?? null;

/** What stands in a part, the codes of its fields included. */
export const textOf = (within: Document | Element): string =>
  [...within.getElementsByTagName('*')]
    .filter(({ tagName }) => ['w:t', 'w:instrText'].includes(tagName))
    .map(({ textContent }) => textContent)
    .join('');
