/**
 * Outline icons on a 20 × 20 grid, drawn for this product. One path each, stroked with the colour
 * of the text; a line of no length is a dot, a closed small shape reads as filled.
 */
export const ICONS = {
  grid: 'M3 3h5.5v8H3z M11.5 3H17v4.5h-5.5z M11.5 10.5H17V17h-5.5z M3 14h5.5v3H3z',
  sliders:
    'M2.5 5h15 M2.5 10h15 M2.5 15h15 M11.6 5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z M12.6 5h1 M5.4 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z M6.4 10h1 M9.6 15a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z M10.6 15h1',
  heatMap:
    'M3 3h14v14H3z M3 7.7h14 M3 12.3h14 M7.7 3v14 M12.3 3v14 M8.5 8.9h3 M8.5 10h3 M8.5 11.1h3',
  change: 'M3 14.5l4.3-4.6l3.2 2.8L16.6 5.6 M12.4 5.4h4.4v4.4 M3 17.5h14',
  answered: 'M4 3h12v14H4z M7 7.4l1.4 1.4l2.8-3 M13 7.4h.01 M7 12l1.4 1.4l2.8-3 M13 12.4h.01',
  bars: 'M3 17h14 M4.4 16.6v-6.2h1.2v6.2z M9.4 16.6V3.4h1.2v13.2z M14.4 16.6V8.4h1.2v8.2z',
  calendar: 'M3 5h14v12H3z M3 8.8h14 M6.8 2.8v4 M13.2 2.8v4',
  outcome:
    'M5 13L14.8 5.2 M2.3 14.6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z M3.3 14.6h1 M14.7 4.4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z M15.7 4.4h1 M8 17h9.5',
  flag: 'M5 17.5V3 M5 3.6h10.5l-2.6 3.6l2.6 3.6H5',
  document: 'M4.5 2.5h7l4 4v11h-11z M11.2 2.8v4h4 M7.2 10.4h5.6 M7.2 13.6h5.6',
  import: 'M10 2.8v9.4 M6.4 8.8L10 12.4l3.6-3.6 M3 11.5V17h14v-5.5',
  book: 'M10 4.8C8.5 3.6 6 3.2 3 3.4v12.2c3-.2 5.5 .2 7 1.4c1.5-1.2 4-1.6 7-1.4V3.4C14 3.2 11.5 3.6 10 4.8z M10 4.8V17',
  lock: 'M4.5 9h11v8h-11z M7 9V6.2a3 3 0 0 1 6 0V9 M10 12.2v1.8',
  plus: 'M10 3.5v13 M3.5 10h13',
  download: 'M10 3v9.5 M6.2 8.9L10 12.7l3.8-3.8 M4 16.8h12',
  table: 'M3 4h14v12.5H3z M3 8.2h14 M3 12.3h14 M8 8.2v8.3',
  figure: 'M3 3v14h14 M6.5 13.5v-3 M10 13.5v-6.5 M13.5 13.5v-9',
  chevronDown: 'M5 7.5l5 5l5-5',
  chevronRight: 'M7.5 5l5 5l-5 5',
  check: 'M4 10.8l4 4l8.2-9.3',
  warning: 'M10 3L17.8 16.5H2.2z M10 8v4 M10 14.2v.01',
  error: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z M10 6v4.8 M10 13.7v.01',
  info: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z M10 9.2V14 M10 6.3v.01',
  close: 'M5 5l10 10 M15 5L5 15',
  filter: 'M3 5.5h14 M5.8 10h8.4 M8.4 14.5h3.2',
  more: 'M4.5 10h.01 M10 10h.01 M15.5 10h.01',
  reset: 'M4 4.5v4h4 M4.3 8.3A6.5 6.5 0 1 1 3.7 11.5',
  copy: 'M7 7h10v10H7z M13 7V3H3v10h4',
  image: 'M3 4h14v12H3z M3.3 14l4-4.3l3.2 3.3l2.2-2.2l4 4 M12.8 7.5v.01',
  eye: 'M1.8 10C4 6.2 6.7 4.4 10 4.4s6 1.8 8.2 5.6c-2.2 3.8-4.9 5.6-8.2 5.6S4 13.8 1.8 10z M7.6 10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z',
  grip: 'M7.5 4.5h.01 M12.5 4.5h.01 M7.5 10h.01 M12.5 10h.01 M7.5 15.5h.01 M12.5 15.5h.01',
  up: 'M10 16.5V4 M5.5 8.5L10 4l4.5 4.5',
  down: 'M10 3.5V16 M5.5 11.5L10 16l4.5-4.5',
  undo: 'M7.5 3.5L3.5 7.5l4 4 M3.8 7.5h8a4.6 4.6 0 0 1 0 9.2H8',
  redo: 'M12.5 3.5l4 4l-4 4 M16.2 7.5h-8a4.6 4.6 0 0 0 0 9.2H12',
  chevronLeft: 'M12.5 5l-5 5l5 5',
} as const;

export type IconName = keyof typeof ICONS;
