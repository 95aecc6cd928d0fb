import type { ComposedText } from '../composed-report.ts';
import { FrozenError } from '../ask.ts';
import type { MadeFigure } from '../make-figures.ts';
import type { ReportMemory } from '../report-memory.ts';
import type { Section } from '../sections.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { coverageTexts, goalTexts } from './goal-texts.ts';
import { ownFinding, type Said } from './said.ts';
import { differenceTexts, itemTexts } from './survey-texts.ts';
import { reachTexts, totalTexts } from './training-texts.ts';

/** What is said of a figure, before or in place of its own finding. */
function saidOfFigure(
  { part, ask, known }: MadeFigure,
  context: FigureContext,
): Promise<readonly Said[]> | readonly Said[] {
  const { options } = part.request;
  const own = ownFinding(part.id);
  const withOwn = async (said: Promise<readonly Said[]>) => [own, ...(await said)];
  switch (known?.id) {
    case 'items-overview':
      return itemTexts(options, ask, context, { withShares: false });
    case 'items':
    case 'answer-shares':
      return itemTexts(options, ask, context, { withShares: true });
    case 'divisions':
      return options['values'] === undefined ? withOwn(differenceTexts(options, ask)) : [own];
    case 'results':
      return totalTexts(options, ask, context);
    case 'reach':
      return reachTexts(options, ask, context);
    case 'goal-burn-up-against-plan':
    case 'goal-burn-up-straight-line':
      return goalTexts(options, ask);
    case 'goal-coverage':
      return coverageTexts(options, ask);
    case 'prepost':
      return [own, { about: 'not-cause', text: { code: 'not-cause', values: {} } }];
    case 'drivers':
    case 'priorities':
    case 'training-and-score':
      return [own, { about: 'relation', text: { code: 'no-relation-cause', values: {} } }];
    default:
      return [own];
  }
}

/** What may be said of a figure; of a frozen one only what it remembers. */
async function readable(figure: MadeFigure, context: FigureContext): Promise<readonly Said[]> {
  try {
    return await saidOfFigure(figure, context);
  } catch (cause) {
    if (cause instanceof FrozenError) return [ownFinding(figure.part.id)];
    throw cause;
  }
}

type Texts = {
  readonly made: readonly MadeFigure[];
  readonly numbers: ReadonlyMap<string, string>;
  readonly context: FigureContext;
  readonly memory: ReportMemory;
};

/**
 * The automatic text of each text part: what there is to say of the figures that follow it up to the
 * next text, a paragraph each, nothing twice in a report, every value from the rows that the figure
 * was made from.
 */
export async function automaticTexts(
  sections: readonly Section[],
  { made, numbers, context, memory }: Texts,
): Promise<ComposedText[]> {
  const { findingText, texts } = context.words.report;
  const known = new Map(made.map((figure) => [figure.part.id, figure]));
  const said = new Set<string>();
  const composed: { id: string; paragraphs: string[] }[] = [];
  for (const { contents } of sections) {
    let text: { id: string; paragraphs: string[] } | null = null;
    for (const { id, kind } of contents) {
      if (kind === 'text') {
        text = { id, paragraphs: [] };
        composed.push(text);
        continue;
      }
      const figure = known.get(id);
      const number = numbers.get(id);
      if (text === null || !figure?.made || number === undefined) continue;
      const title = figure.part.words.title ?? figure.made.title;
      const all = await memory.said.recall(id, [figure.made], () => readable(figure, context));
      const fresh = all.filter(({ about }) => !said.has(about));
      for (const { about } of fresh) said.add(about);
      const words = (fresh.length > 0 ? fresh : [ownFinding(id)]).map((one) =>
        one.text === null
          ? findingText(title, number)
          : (texts[one.text.code] as (values: object, number: string) => string)(
              one.text.values,
              number,
            ),
      );
      text.paragraphs.push(words.join(context.locale === 'ja' ? '' : ' '));
    }
  }
  return composed.map(({ id, paragraphs }) => ({ id, automatic: paragraphs.join('\n') }));
}
