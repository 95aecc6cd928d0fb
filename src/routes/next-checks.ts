import type { FindingCode } from '#lib/domain/finding.ts';
import { pressingFindings, rankFindings, type Results } from '#lib/findings/rank-findings.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { ofRound, type SurveyRows } from '#lib/figures/item-rows.ts';
import type { NextCheck } from '#lib/ui/NextChecks.svelte';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { pageHref, type PageId } from './navigation.ts';

/** A list of what to look at next is short, or nobody looks. */
const MOST = 6;

/** Where more is shown of a finding; of all others on 13項目. */
const PAGES: Readonly<Partial<Record<FindingCode, PageId>>> = {
  'rows-waiting': 'data',
  'goal-behind': 'goals',
  'courses-under': 'plan',
  'group-differs': 'divisions',
  'item-changed': 'drivers',
  'item-relates': 'drivers',
  'look-first': 'drivers',
  'change-undecided': 'drivers',
  'items-disagree': 'drivers',
  'few-answered': 'response',
  'score-weighted': 'response',
};

/**
 * What the page's results are, for the rules that draw findings from them: those of the round and the
 * group shown; what is computed of everybody only stays out where a group is shown.
 */
export function resultsOf(
  { metrics, files, settings }: Analysis,
  survey: SurveyRows | null,
): Results {
  const { instrument, bands } = settings.workspace;
  const ofYear = <Row extends { readonly fiscal_year: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.fiscal_year === survey?.fiscalYear);
  const isOfEverybody = survey?.group === null;
  const everybody = <Row extends { readonly fiscal_year: number }>(rows: readonly Row[]) =>
    isOfEverybody ? ofYear(rows) : [];
  const round = survey ? ofRound(survey) : null;
  return {
    instrument,
    bands,
    overall: round?.overall,
    items: round?.items ?? [],
    changes: round?.changes ?? [],
    differences: everybody(metrics['engagement.differences']),
    drivers: everybody(metrics['engagement.drivers']),
    priorities: everybody(metrics['engagement.priorities']),
    reliability: everybody(metrics['engagement.reliability']),
    weighted: everybody(metrics['engagement.weighted']).at(0),
    goals: metrics['goals.outlook'].slice(0, 1),
    coverage: metrics['goals.coverage'],
    plan: metrics['plan.progress'],
    quarantined: files.reduce((sum, file) => sum + file.quarantined, 0),
  };
}

/** What to look at next, most pressing first: only what the numbers show. */
export function nextChecks(
  analysis: Analysis,
  survey: SurveyRows | null,
  { words }: FigureContext,
): NextCheck[] {
  const { links } = words.pages.nextChecks;
  const findings = pressingFindings(rankFindings(resultsOf(analysis, survey)), MOST);
  return findings.map((finding) => {
    const page = PAGES[finding.code] ?? 'items';
    return {
      subject: words.findings.subject(finding),
      sentence: words.findings.sentence(finding),
      link: { href: pageHref(page), label: links[page as keyof typeof links] },
    };
  });
}
