import type { ReportFont } from '#lib/domain/report/report.ts';

/** The names by which office programs know the typefaces, for Japanese and Latin letters alike. */
export const FONT_NAMES: Readonly<Record<ReportFont, string>> = {
  'biz-ud-gothic': 'BIZ UDPゴシック',
  'yu-gothic': '游ゴシック',
  'yu-mincho': '游明朝',
  meiryo: 'メイリオ',
};
