import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { markAfter, type Mark, type Place } from './marks.ts';

type Given = {
  readonly marks: readonly Mark[];
  readonly onchoose?: ((id: string) => void) | undefined;
  readonly chosen?: string | null | undefined;
};

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

const idAt = (target: EventTarget | null) =>
  (target instanceof Element && target.closest<SVGElement>('[data-mark]')?.dataset.mark) || null;

/** Which mark of a figure the pointer or the keys are on, measured in the drawing as it stands. */
export class MarkLayerState {
  readonly #given: () => Given;
  drawing = $state<HTMLElement>();
  /** The mark whose panel is open, where it lies, and where the panel stands. */
  active = $state.raw<{ place: Place; index: number; x: number } | null>(null);
  isByKey = $state(false);
  /** Where the keys were when they left. */
  #last: string | null = null;

  constructor(given: () => Given) {
    this.#given = given;
  }

  readonly mark: Mark | undefined = $derived.by(() =>
    this.#given().marks.find(({ id }) => id === this.active?.place.id),
  );

  /** The marks of the figure in the order of the drawing; a mark of two areas lies in its first. */
  #places(): Place[] {
    const host = this.drawing?.getBoundingClientRect();
    if (!this.drawing || !host) return [];
    const left = this.#given().marks.map(({ id }) => id);
    return [...this.drawing.querySelectorAll<SVGElement>('[data-mark]')].flatMap((area) => {
      const id = left.find((known) => known === area.dataset.mark);
      const { left: x, top: y, width, height } = area.getBoundingClientRect();
      if (id === undefined || width === 0) return [];
      left.splice(left.indexOf(id), 1);
      return [{ id, x: x - host.left, y: y - host.top, width, height }];
    });
  }

  #area(id: string) {
    return this.drawing?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  }

  /** Opens the panel of a mark: at the pointer, or in the middle of the mark. */
  #show(id: string | null, pointer?: number) {
    // A figure wider than its frame scrolls to where the keys go.
    if (id !== null && pointer === undefined) this.#area(id)?.scrollIntoView(NEAREST);
    const places = this.#places();
    const index = places.findIndex((one) => one.id === id);
    const place = places[index];
    this.active = place ? { place, index, x: pointer ?? place.x + place.width / 2 } : null;
    if (place && pointer === undefined) this.#last = place.id;
  }

  /** Follows the pointer over the drawing, and the drawing when it is drawn anew. */
  readonly pointing: Attachment<HTMLElement> = (node) => {
    const redrawn = new MutationObserver(() => {
      this.#show(this.active?.place.id ?? null, this.isByKey ? undefined : this.active?.x);
    });
    redrawn.observe(node, { childList: true, subtree: true });
    const ends = [
      on(node, 'pointermove', ({ target, clientX, movementX, movementY }) => {
        // A pointer at rest over what was drawn anew does not take the panel from the keys.
        if (this.isByKey && movementX === 0 && movementY === 0) return;
        this.isByKey = false;
        const id = idAt(target);
        if (id === this.active?.place.id) return;
        this.#show(id, clientX - node.getBoundingClientRect().left);
      }),
      on(node, 'pointerleave', () => {
        if (!this.isByKey) this.active = null;
      }),
      on(node, 'click', ({ target }) => {
        const id = idAt(target);
        if (id !== null) this.#given().onchoose?.(id);
      }),
    ];
    return () => {
      redrawn.disconnect();
      for (const end of ends) end();
    };
  };

  readonly onfocus = () => {
    this.isByKey = true;
    const first = this.#places()[0]?.id ?? null;
    this.#show(this.#last ?? this.#given().chosen ?? first);
    if (this.active === null) this.#show(first);
  };

  readonly onblur = () => {
    this.isByKey = false;
    this.active = null;
  };

  /** An arrow, Home or End walks; Enter chooses; Escape closes the panel; others are not ours. */
  readonly onkeydown = (event: KeyboardEvent) => {
    const { key } = event;
    const here = this.active?.place.id ?? this.#last;
    const next = markAfter(this.#places(), here, key);
    const isChoice = key === 'Enter' || key === ' ';
    if (next === null && !isChoice && !(key === 'Escape' && this.active)) return;
    event.preventDefault();
    this.isByKey = true;
    if (next !== null) this.#show(next);
    else if (!isChoice) this.active = null;
    else if (here !== null) this.#given().onchoose?.(here);
  };
}
