import type { Box } from './slide-plan.ts';

/** A slide of 16:9; lengths in points, 72 to the inch, as its letters are. */
export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 43;
export const WIDTH = SLIDE.width - 2 * MARGIN;

/** The chapter, the ink rule beneath it, and the title in no more than two lines. */
export const CHAPTER_TOP = 22;
export const RULE_TOP = 42;
export const TITLE_TOP = 48;
/** Beneath a title of two lines, the most that it may have. */
export const TITLE_BOTTOM = 112;
/** The lower edge of what a slide says; beneath it document and page. */
export const BOTTOM = 508;
export const FOOTER_TOP = 514;

export const LEADING = 1.3;
/** Letters in points; nothing on a slide is smaller than 10. */
export const TITLE = { size: 24, weight: 700 } as const;
/** A title of more than two lines. */
export const LONG_TITLE = { size: 19, weight: 700 } as const;
export const SUBTITLE = { size: 14 } as const;
/** 注 and 出典. */
export const FOOT = { size: 12 } as const;
export const FOOTER = { size: 10 } as const;
/** Between the words of a figure and its drawing. */
export const GAP = 10;
/** Body text; what does not fit is set in the last, over several slides. */
export const BODY_SIZES = [20, 18, 14] as const;
export const BODY_LEADING = 1.5;
export const PARAGRAPH_GAP = 8;
export const BODY_ROOM = BOTTOM - TITLE_BOTTOM - GAP;
export const TABLE_SIZES = [16, 14, 12, 11, 10] as const;

export const INK = '1A1A1A';
export const INK_2 = '4D4D4D';
export const INK_3 = '666666';
export const KEY = '115A36';
export const HAIR = 'CCCCCC';

/** pptxgenjs counts in inches. */
export const inches = (points: number): number => points / 72;

/** A part of a slide as pptxgenjs takes it. */
export const placedBox = ({ left, top, width, height }: Box) => ({
  ...{ x: inches(left), y: inches(top), w: inches(width), h: inches(height) },
});
