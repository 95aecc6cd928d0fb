import { forPositions } from '#lib/domain/training/needed-abilities.ts';
import type { RequiredAbility } from '#lib/domain/training/plan-settings.ts';

type Needed = Omit<RequiredAbility, 'plan'>;

const keyOf = ({ position, capability }: Needed) => `${position}\u0000${capability}`;
const different = (names: readonly string[]) => [...new Set(names)];

/** A list of needed abilities before it is saved: marks in a table of abilities and positions. */
export class NeededDraft {
  abilities = $state<string[]>([]);
  positions = $state<string[]>([]);
  source = $state('');
  #marked = $state.raw<readonly string[]>([]);

  /** @param table every ability and position that the table shows, marked or not */
  constructor(table: readonly Needed[], marked: readonly Needed[], source: string) {
    this.abilities = different(table.map(({ capability }) => capability));
    this.positions = different(table.map(({ position }) => position));
    this.source = source;
    this.#marked = different(marked.map(keyOf));
  }

  get count(): number {
    return this.#marked.length;
  }

  has(position: string, capability: string): boolean {
    return this.#marked.includes(keyOf({ position, capability }));
  }

  mark(position: string, capability: string, isNeeded: boolean): void {
    const key = keyOf({ position, capability });
    const others = this.#marked.filter((one) => one !== key);
    this.#marked = isNeeded ? [...others, key] : others;
  }

  clear(): void {
    this.#marked = [];
  }

  addAbility(name: string): void {
    this.abilities = different([...this.abilities, name]);
  }

  addPosition(name: string): void {
    this.positions = different([...this.positions, name]);
  }

  /** Takes a published table in place of the marks; tells how many of its cells have no position here. */
  take(table: readonly Needed[], source: string): number {
    const own = forPositions(table, this.positions);
    this.abilities = different([...this.abilities, ...own.map(({ capability }) => capability)]);
    this.#marked = different(own.map(keyOf));
    this.source = source;
    const left = table.filter((one) => forPositions([one], this.positions).length === 0);
    return left.length;
  }

  /** What is marked, ability by ability. */
  get needed(): Needed[] {
    return this.abilities.flatMap((capability) =>
      this.positions
        .filter((position) => this.has(position, capability))
        .map((position) => ({ position, capability })),
    );
  }
}
