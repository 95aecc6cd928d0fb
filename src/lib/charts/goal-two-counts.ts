import type { Published } from '#lib/disclosure/published.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import { makeAccessible } from './accessible-svg.ts';
import type { ChartSettings } from './chart-settings.ts';
import { svgElement } from './svg-element.ts';
import { targetBar } from './target-bar.ts';

export type GoalTwoCountsSettings = ChartSettings & {
  /** Heads the bar of 延べ. */
  readonly attendancesHeading: string;
  /** Heads the bar of 実人数. */
  readonly peopleHeading: string;
  /** What 実人数 is a part of; `null` where nobody said, and then only 延べ is drawn. */
  readonly staff: number | null;
};

const THICKNESS = 18;
const GAP = 10;

/**
 * A goal whose plan does not say what it counts, both ways: 延べ against its target with the plan to
 * the 基準日, and 実人数 against the staff, on one scale. METHODS §14.
 */
export function goalTwoCounts(
  rows: readonly Published<GoalOutlookRow>[],
  settings: GoalTwoCountsSettings,
): SVGSVGElement {
  const { document, width, staff } = settings;
  const target = Math.max(0, ...rows.map((row) => row.target));
  const shared = { ...settings, thickness: THICKNESS, scaleTo: Math.max(target, staff ?? 0) };
  const bars = [
    targetBar(rows, { ...shared, measure: 'attendances', heading: settings.attendancesHeading }),
  ];
  if (staff !== null && rows.some((row) => row.done_people !== null)) {
    const people = { measure: 'people', whole: staff, heading: settings.peopleHeading } as const;
    bars.push(targetBar(rows, { ...shared, ...people }));
  }
  const svg = svgElement(document, 'svg', { xmlns: 'http://www.w3.org/2000/svg' });
  let y = 0;
  for (const bar of bars) {
    const marks = [...bar.children].filter(
      (child) => !/^(?:title|desc|style)$/u.test(child.tagName),
    );
    svg.append(svgElement(document, 'g', { transform: `translate(0,${y})` }, marks));
    y += Number(bar.getAttribute('height')) + GAP;
  }
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(y - GAP));
  svg.setAttribute('viewBox', `0 0 ${width} ${y - GAP}`);
  return makeAccessible(svg, settings, 'goal-two-counts');
}
