/** Stands for what could not be read; a row that holds it is quarantined. */
export const REPLACEMENT = '\uFFFD';
