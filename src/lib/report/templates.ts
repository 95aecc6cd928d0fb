import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { ReportTemplate } from '#lib/domain/report/report.ts';
import type { FigureTopic } from '#lib/figures/catalogue/catalogued-figure.ts';

/** A part of a template: a figure by its name, a chapter by its topic. */
export type TemplatePart =
  | { readonly kind: 'cover' | 'overview' | 'text' | 'guide' | 'glossary' }
  | { readonly kind: 'chapter'; readonly topic: FigureTopic }
  | {
      readonly kind: 'figure';
      readonly figure: string;
      readonly options?: FigureOptions;
      /** At hand in the outline, and left out at first. */
      readonly isIncluded?: boolean;
    };

const part = (kind: 'cover' | 'overview' | 'text' | 'guide' | 'glossary'): TemplatePart => ({
  kind,
});
const chapter = (topic: FigureTopic): TemplatePart => ({ kind: 'chapter', topic });
const figure = (name: string, options: FigureOptions = {}): TemplatePart => ({
  kind: 'figure',
  figure: name,
  options,
});
const atHand = (name: string, options: FigureOptions = {}): TemplatePart => ({
  kind: 'figure',
  figure: name,
  options,
  isIncluded: false,
});

/** What each document consists of at first. */
export const TEMPLATES: Readonly<Record<ReportTemplate, readonly TemplatePart[]>> = {
  'policy-appendix': [
    part('cover'),
    part('overview'),
    chapter('survey'),
    part('text'),
    figure('items-overview'),
    part('text'),
    figure('answer-shares'),
    part('text'),
    figure('divisions'),
    atHand('changes'),
    chapter('training'),
    part('text'),
    figure('results'),
    figure('training-by-category'),
    atHand('reach'),
    chapter('goals'),
    part('text'),
    figure('goal-burn-up-straight-line'),
    atHand('goal-coverage'),
    part('guide'),
    part('glossary'),
  ],
  assembly: [part('text'), figure('items-overview'), part('text'), figure('results')],
  meeting: [
    part('cover'),
    chapter('survey'),
    figure('items-overview'),
    figure('divisions'),
    figure('changes'),
    chapter('training'),
    figure('training-by-category'),
    chapter('goals'),
    figure('goal-burn-up-straight-line'),
    figure('goal-coverage'),
  ],
  'training-annual': [
    part('cover'),
    chapter('training'),
    part('text'),
    figure('results'),
    figure('training-by-category'),
    figure('reach'),
    figure('courses'),
    chapter('plan'),
    figure('plan-board'),
    chapter('outcomes'),
    part('text'),
    figure('prepost'),
    part('guide'),
    part('glossary'),
  ],
};
