/** Units by the header of a column, the first that matches; what none matches is people. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/人日/u, '人日'],
  [/時間/u, '時間'],
  [/科目/u, '科目'],
  [/講座/u, '講座'],
  [/項目/u, '項目'],
  [/件数|申込締切/u, '件'],
  [/出現/u, '回'],
  [/日数/u, '日'],
  [/組数/u, '組'],
  [/区分の数/u, '区分'],
  [/年数/u, '年'],
  [/課数/u, '課'],
  [/延べ|受講者数|受講$/u, '人（延べ）'],
  [/自由度|繰り返し|番号/u, 'なし'],
];

/** What is measured with decimals; what none matches is a score. */
const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/^[pqr]$|^q（|χ²|自由度|クラメール|指標|効果量|検定|デザイン効果|重み/u, 'なし'],
  [/α|ω|の?r$|スピアマン|（r）|相関/u, 'なし'],
  [/偏差値/u, '偏差値'],
  [/指数/u, '指数'],
  [/時間/u, '時間'],
  [/人日/u, '人日'],
  [/期待度数|回答数/u, '人'],
];

/** In which unit the numbers of a column are, for the column 単位 of a machine-readable table. */
export const units = {
  share: '割合（0〜1）',
  counted: (header: string) => COUNTED.find(([name]) => name.test(header))?.[1] ?? '人',
  measured: (header: string) => MEASURED.find(([name]) => name.test(header))?.[1] ?? '点',
};
