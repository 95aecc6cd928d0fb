/** Words in the sheet behind a chart of an office program, where its numbers are edited. */
export const nativeCharts = {
  /** Places of the rows from the top, in a chart of rows. */
  rowName: '行',
  /** What the points of a series are called. */
  label: (series: string) => `${series}（名前）`,
  /** Of a series of points. */
  value: (series: string) => `${series}（横軸の値）`,
  upper: (series: string) => `${series}（区間の上側の幅）`,
  lower: (series: string) => `${series}（区間の下側の幅）`,
  interval: (series: string) => `${series}（区間）`,
  /** The values once more, as they are printed beside the rows. */
  printed: (series: string) => `${series}（値）`,
  /** A change beyond error. */
  rose: '上がった（偶然とは考えにくい）',
  fell: '下がった（偶然とは考えにくい）',
  /** The axis of bars that are a whole each. */
  answerShares: '回答の割合',
};
