/**
 * What of its group a row tells: the answers to its own `item` (0 being the overall score), to the
 * items of its `level`, to every item, or how many sheets were returned.
 */
export type Tells = 'item' | 'level' | 'items' | 'returned';

/**
 * How the rows of a metric are protected, declared beside the metric and carried out by the gate.
 *
 * A row whose `size` lies in 1 … threshold−1 loses every key of `hidden`, the size among them.
 * Keys of `distribution` need a multiple of the threshold (a distribution tells more than a mean).
 * Keys of `shares` need it too, but stay where only an empty answer withholds the distribution, unless
 * they say that everybody or nobody is meant.
 * A row that `tells` something of a survey group loses what the plan of the release withholds of it.
 */
export type Protection =
  | {
      readonly kind: 'group';
      /** The key that holds how many people the row speaks of. */
      readonly size: string;
      readonly hidden: readonly string[];
      readonly distribution?: readonly string[];
      readonly shares?: readonly string[];
      readonly tells?: Tells;
      /** Parts of the row about other people than the row itself, gone where they are too few. */
      readonly parts?: readonly { readonly size: string; readonly hidden: readonly string[] }[];
    }
  /** Rows about no small group of people, with the reason why they need no protection. */
  | { readonly kind: 'open'; readonly reason: string };
