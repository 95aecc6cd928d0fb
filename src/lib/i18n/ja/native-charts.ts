/** Words in the sheet behind a chart of an office program, where its numbers are edited. */
export const nativeCharts = {
  /** Rows of dots count from the top: the place of a dot, and whose it is. */
  rowNumber: '行番号（上から）',
  rowName: '行',
  /** Of a series of points. */
  value: (series: string) => `${series}（横軸の値）`,
  upper: (series: string) => `${series}（区間の上側の幅）`,
  lower: (series: string) => `${series}（区間の下側の幅）`,
};
