/**
 * Numbers for people, in the order in which they are first seen, the same in every table. No 職員番号
 * enters the database.
 */
export class PersonNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a person, given on first sight; `null` for nobody known. */
  of(person: string | null): number | null {
    if (person === null) return null;
    const known = this.#numbers.get(person) ?? this.#numbers.size + 1;
    this.#numbers.set(person, known);
    return known;
  }
}
