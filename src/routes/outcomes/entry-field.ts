/** One field of a short form: a text, a day, a number, or a choice. */
export type EntryField = {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Courses to be suggested. */
  readonly courses?: readonly string[];
};
