import { z } from '../zod.ts';

/**
 * Which figure of the product a report shows, and under which filters: the figure's name in the
 * catalogue of figures, and its options as text (調査, 部, 職位, order …), frozen when it was added.
 * An option that is absent stands for what the page shows without it.
 */
export const FigureRequestSchema = z.strictObject({
  figure: z.string().min(1),
  options: z.record(z.string(), z.string()).default({}),
});
export type FigureRequest = z.infer<typeof FigureRequestSchema>;

/** Options of a figure by name; every value is text, as in an address. */
export type FigureOptions = Readonly<Record<string, string>>;

/** Whether two requests show the same figure under the same filters, in whatever order they say it. */
export function isSameRequest(one: FigureRequest, other: FigureRequest): boolean {
  const text = ({ figure, options }: FigureRequest) =>
    JSON.stringify([figure, Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return text(one) === text(other);
}
