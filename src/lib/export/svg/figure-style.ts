/** How a figure looks that has left the screen: always light, as in print. Sizes in px. */
export const FONT_FAMILY =
  "'Noto Sans JP', 'Noto Sans CJK JP', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, sans-serif";

export const PAPER = '#ffffff';
export const INK = '#1a1a1a';
export const INK_2 = '#4d4d4d';
export const INK_3 = '#666666';
/** 図番号. */
export const KEY = '#115a36';

export const MARGIN = 16;
export const RULE = 2;

export const TITLE = { size: 17, weight: 700, leading: 1.42 } as const;
export const SMALL = { size: 12, weight: 400, leading: 1.55 } as const;
/** 内部限り and the like. */
export const MARK = { size: 12, weight: 700, leading: 1.55 } as const;

export type TextStyle = typeof TITLE | typeof SMALL | typeof MARK;
