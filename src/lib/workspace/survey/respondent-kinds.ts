import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { ShownView } from '#lib/domain/view-history.ts';
import type { PeopleSet } from '#lib/disclosure/view-history.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { RELEASE_SQL } from '#lib/metrics/release/release-sql.ts';
import type { CountedColumn } from './count-cells.ts';

/** People of one round who are alike in every attribute: how many, and their codes. */
type Kind = { readonly people: number; readonly codes: readonly number[] };

const nameOf = (attribute: string, value: string, division: string): string =>
  JSON.stringify([attribute, division, value]);

/** The respondents of every round, taken together where no attribute tells them apart. */
export class RespondentKinds {
  readonly #columns: readonly CountedColumn[];
  readonly #rounds: ReadonlyMap<FiscalYear, readonly Kind[]>;
  readonly #codes: ReadonlyMap<string, number>;

  private constructor(
    columns: readonly CountedColumn[],
    rounds: ReadonlyMap<FiscalYear, readonly Kind[]>,
    codes: ReadonlyMap<string, number>,
  ) {
    this.#columns = columns;
    this.#rounds = rounds;
    this.#codes = codes;
  }

  /** @throws EngineError */
  static async count(engine: Engine, columns: readonly CountedColumn[]): Promise<RespondentKinds> {
    const names = await engine.query(RELEASE_SQL.valueCodes.sql);
    const codes = names.map((found) => {
      const { attribute, value, division, code } = RELEASE_SQL.valueCodes.row.parse(found);
      return [nameOf(attribute, value, division), code] as const;
    });
    const places = columns.map((_, index) => `{c${index}} AS c${index}`).join(', ');
    const rows = await engine.query(
      `SELECT fiscal_year, ${places}, CAST(count(*) AS INTEGER) AS people FROM respondent GROUP BY ALL`,
      {
        identifiers: Object.fromEntries(columns.map(({ column }, index) => [`c${index}`, column])),
      },
    );
    const rounds = new Map<FiscalYear, Kind[]>();
    for (const row of rows) {
      const year = Number(row['fiscal_year']);
      const kind = {
        people: Number(row['people']),
        codes: columns.map((_, index) => Number(row[`c${index}`])),
      };
      const kinds = rounds.get(year);
      if (kinds) kinds.push(kind);
      else rounds.set(year, [kind]);
    }
    return new RespondentKinds(columns, rounds, new Map(codes));
  }

  get years(): FiscalYear[] {
    return [...this.#rounds.keys()];
  }

  /** How many people there are of each kind. */
  people(fiscalYear: FiscalYear): number[] {
    return (this.#rounds.get(fiscalYear) ?? []).map(({ people }) => people);
  }

  /** The kinds that a view holds. */
  setOf(fiscalYear: FiscalYear, { attribute, value, division }: ShownView): PeopleSet {
    const crossed = crossedAttributes(attribute);
    const wanted = crossed
      ? [this.#condition(crossed[0], division, ''), this.#condition(crossed[1], value, '')]
      : [this.#condition(attribute, value, division)];
    return Uint8Array.from(this.#rounds.get(fiscalYear) ?? [], ({ codes }) =>
      wanted.every(({ index, code }) => codes[index] === code) ? 1 : 0,
    );
  }

  #condition(attribute: string, value: string, division: string) {
    return {
      index: this.#columns.findIndex(({ label }) => label === attribute),
      code: this.#codes.get(nameOf(attribute, value, division)),
    };
  }
}
