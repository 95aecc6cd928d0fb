import { tick } from 'svelte';

/**
 * A menu button: opening, moving with the keys, and giving the focus back to the button.
 * The list is found through the element that holds both; items are its `role="menuitem"`.
 */
export class MenuState {
  isOpen = $state(false);
  root = $state<HTMLElement>();

  get #button() {
    return this.root?.querySelector<HTMLElement>('[aria-haspopup]');
  }

  get #items() {
    return [...(this.root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }

  #focusAt(index: number) {
    const items = this.#items;
    items.at(index % items.length)?.focus();
  }

  async open(index = 0) {
    this.isOpen = true;
    await tick();
    this.#focusAt(index);
  }

  close() {
    this.isOpen = false;
    this.#button?.focus();
  }

  toggle() {
    if (this.isOpen) this.close();
    else void this.open();
  }

  /** A key on the button: an arrow opens on the first item, or from below on the last. */
  onButtonKey(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.open(event.key === 'ArrowDown' ? 0 : -1);
  }

  /** A key in the list. Tab leaves it, as it leaves every other control. */
  onListKey(event: KeyboardEvent) {
    if (event.key === 'Tab') this.isOpen = false;
    const here = this.#items.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#focusAt(here + 1),
      ArrowUp: () => this.#focusAt(here - 1),
      Home: () => this.#focusAt(0),
      End: () => this.#focusAt(-1),
      Escape: () => this.close(),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  /** The focus or the pointer went elsewhere. */
  onLeave(target: EventTarget | null) {
    if (!(target instanceof Node) || !this.root?.contains(target)) this.isOpen = false;
  }
}
