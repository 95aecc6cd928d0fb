/** A row that was not used, as its editor shows it. */
export type QuarantineLine = {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** Why it is not used, as a sentence. */
  readonly reason: string;
  /** What it reads now: as in the file, or as corrected so far. */
  readonly cells: readonly string[];
  /** The cells that the reason is about; none where it is about the whole row. */
  readonly problems: readonly number[];
  /** It is to be left out for good. */
  readonly isOut: boolean;
};
