/** How the first lines of a file read in one encoding. */
export type EncodingReading = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** 「読めない文字 12か所」. */
  readonly unreadable: string;
  /** The file was read in it. */
  readonly isUsed: boolean;
};
