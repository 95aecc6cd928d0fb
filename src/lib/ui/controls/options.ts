/** One value of a filter. */
export type SelectOption = {
  readonly value: string;
  readonly label: string;
  /** Why it cannot be chosen (a group too small to show); it stays visible with the reason. */
  readonly refusal?: string;
};

/** One of a few views, with how many there are of it where that is known. */
export type Segment = { readonly value: string; readonly label: string; readonly count?: number };
