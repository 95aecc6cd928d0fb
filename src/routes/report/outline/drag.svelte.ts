/** Where a line lets go: before another one, or behind the last. */
export type DropPlace = { readonly before: string | null };

/** Moving a line by its grip with pointer or finger. Lines carry `data-line`, their part's id. */
export class LineDrag {
  /** The line that is moved. */
  line = $state<string | null>(null);
  place = $state.raw<DropPlace | null>(null);
  readonly #ondrop: (line: string, place: DropPlace) => void;

  constructor(ondrop: (line: string, place: DropPlace) => void) {
    this.#ondrop = ondrop;
  }

  start(event: PointerEvent & { currentTarget: HTMLElement }, line: string): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.line = line;
    this.place = null;
  }

  move({ clientY, currentTarget }: PointerEvent & { currentTarget: HTMLElement }): void {
    if (this.line === null) return;
    const lines = [
      ...(currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-line]') ?? []),
    ];
    const under = lines.find((line) => {
      const { top, height } = line.getBoundingClientRect();
      return clientY < top + height / 2;
    });
    this.place = { before: under?.dataset['line'] ?? null };
  }

  /** Lets go; without having moved, nothing happens. */
  end(): void {
    const { line, place } = this;
    this.cancel();
    if (line !== null && place !== null) this.#ondrop(line, place);
  }

  cancel(): void {
    this.line = null;
    this.place = null;
  }
}
