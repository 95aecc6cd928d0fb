/** Twips, in which Word measures: twentieths of a point, 1,440 to the inch. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);
export const points = (length: number): number => Math.round(length * 20);
/** Pixels of the screen, in which docx takes the size of drawings. */
export const pixels = (lengthInMillimetres: number): number => (lengthInMillimetres * 96) / 25.4;

/** A4 upright; lengths in mm. */
export const PAGE = { width: 210, height: 297, side: 20, top: 30, bottom: 24 } as const;
/** From the edge of the paper to the running heads, in mm. */
export const HEADER_FROM_TOP = 18;
export const FOOTER_FROM_BOTTOM = 11;
/** The height of the text on a page, in mm. */
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
