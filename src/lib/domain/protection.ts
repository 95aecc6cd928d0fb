/**
 * How the rows of a metric are protected, declared beside the metric and carried out by the gate.
 *
 * A row whose `size` lies in 1 … threshold−1 loses every key of `hidden`, the size among them.
 * Keys of `distribution` need a multiple of the threshold (a distribution tells more than a mean).
 */
export type Protection =
  | {
      readonly kind: 'group';
      /** The key that holds how many people the row speaks of. */
      readonly size: string;
      readonly hidden: readonly string[];
      readonly distribution?: readonly string[];
    }
  /** Rows about no small group of people, with the reason why they need no protection. */
  | { readonly kind: 'open'; readonly reason: string };
