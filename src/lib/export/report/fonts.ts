import type { ReportFont } from '#lib/domain/report/report.ts';

/** A typeface as an office program on a Japanese PC lists it; Latin letters take it as well. */
export const OFFICE_FONTS: Readonly<Record<ReportFont, string>> = {
  'biz-ud-gothic': 'BIZ UDPゴシック',
  'yu-gothic': '游ゴシック',
  'yu-mincho': '游明朝',
  meiryo: 'メイリオ',
};
