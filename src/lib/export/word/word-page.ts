const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** Twips, in which Word measures: twentieths of a point, 1,440 to the inch. */
export const millimetres = (length: number): number => Math.round((length * 1440) / MM_PER_INCH);
export const points = (length: number): number => Math.round(length * 20);
/** Size of letters, in half points; Word reads no other unit with certainty. */
export const halfPoints = (size: number): number => Math.round(size * 2);
/** Pixels of the screen, in which docx takes the size of drawings. */
export const pixels = (lengthInMm: number): number => (lengthInMm * 96) / MM_PER_INCH;
/** Millimetres in points. */
export const inPoints = (lengthInMm: number): number =>
  (lengthInMm * POINTS_PER_INCH) / MM_PER_INCH;
