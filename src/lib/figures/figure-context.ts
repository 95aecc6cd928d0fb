import type { PublicSettings } from '#lib/domain/workspace-file.ts';
import { catalogue, type Catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** Under which settings a figure is made. */
export type FigureContext = {
  readonly locale: Locale;
  readonly words: Catalogue;
  readonly workspace: PublicSettings;
  readonly minN: number;
  /** 基準日 as ISO date. */
  readonly asOf: string | null;
};

/** The context of a workspace in a language. */
export function figureContext(
  workspace: PublicSettings,
  { minN, asOf, locale }: Omit<FigureContext, 'words' | 'workspace'>,
): FigureContext {
  return { locale, words: catalogue(locale), workspace, minN, asOf };
}

/** 注 and sentences in one line, those that are absent left out. */
export const joined = ({ words }: FigureContext, parts: readonly (string | null | false)[]) =>
  words.findings.joined(parts.filter((part): part is string => Boolean(part)));

/** 出典 with the mark that the data are those of a made-up city, where they are. */
export const fictional = (
  { words, workspace }: Pick<FigureContext, 'words' | 'workspace'>,
  source: string,
): string => (workspace.fictional ? `${source}　${words.pages.fictional}` : source);
