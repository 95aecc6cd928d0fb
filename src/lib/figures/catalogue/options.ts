import type { FigureOptions } from '#lib/domain/report/figure-request.ts';

/**
 * What an option says of the values there are: the one it names, the usual one where it is absent, or
 * `null` where it names none of them or there is nothing to choose from.
 */
export function chosenOf<Value extends string | number>(
  named: string | undefined,
  values: readonly Value[],
  usual: Value | undefined = values[0],
): Value | null {
  if (named === undefined) return usual ?? null;
  return values.find((value) => String(value) === named) ?? null;
}

/** Whether an option names something, and none of the values there are. */
export const isGone = (named: string | undefined, values: readonly (string | number)[]): boolean =>
  named !== undefined && !values.some((value) => String(value) === named);

/** What the engine says of a view that would single somebody out. */
const REFUSALS: readonly string[] = ['view-too-small', 'view-singles-out'];

/** What was asked for; `null` where such a view is refused. Other failures are thrown on. */
export async function unlessRefused<Rows>(asked: Promise<Rows>): Promise<Rows | null> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof Error && REFUSALS.includes(cause.name)) return null;
    throw cause;
  }
}

/** The options that are set, by name. */
export const setOptions = (options: FigureOptions): readonly [string, string][] =>
  Object.entries(options).filter(([, value]) => value !== '');
