import { UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';

/** One coded value; `division` tells two sections of the same name apart and is else empty. */
export type DictionaryEntry = {
  readonly attribute: string;
  readonly code: number;
  readonly value: string;
  readonly division: string;
};

/**
 * Codes for the values of attributes: small whole numbers in the order in which values are first
 * named, so that masters named first give the order readers know. Spellings that differ only in width
 * or look-alike characters are one value, shown as first named. 未回答 always sorts last.
 */
export class Dictionary {
  /** Code of 未回答, above every other one of an attribute. */
  static readonly UNKNOWN = 32_000;
  readonly #codes = new Map<string, Map<string, number>>();
  readonly #entries: DictionaryEntry[] = [];

  /** The code of a value, given on first sight; a missing value is 未回答. */
  code(attribute: string, value: string | null, division = ''): number {
    if (value === null) return this.#named(attribute, UNKNOWN_VALUE, '', Dictionary.UNKNOWN);
    return this.#named(attribute, value, division, null);
  }

  /** How many values have a code. */
  get size(): number {
    return this.#entries.length;
  }

  /** Everything coded so far but the first so many, in the order of codes. */
  entries(from = 0): readonly DictionaryEntry[] {
    return this.#entries.slice(from).sort((a, b) => a.code - b.code);
  }

  #named(attribute: string, value: string, division: string, fixed: number | null): number {
    let codes = this.#codes.get(attribute);
    if (!codes) this.#codes.set(attribute, (codes = new Map<string, number>()));
    const key = `${normaliseText(division)}\u0000${normaliseText(value)}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = fixed ?? codes.size;
    codes.set(key, code);
    this.#entries.push({ attribute, code, value, division });
    return code;
  }
}
