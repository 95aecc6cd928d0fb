import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import { changeFigure } from '#lib/figures/drivers/change-figure.ts';
import { changeDetails } from '#lib/figures/drivers/change-tables.ts';
import { driverDetails, driverFigure } from '#lib/figures/drivers/driver-figure.ts';
import { indexFigure, priorityFigure } from '#lib/figures/drivers/priority-figure.ts';
import { itemAnalysisTable, reliabilityTable } from '#lib/figures/drivers/reliability-tables.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import type { Figure, TableCell } from '#lib/figures/figure.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import { commentsTable, keywordsFigure } from '#lib/figures/response/comments-figure.ts';
import {
  compositionFigure,
  representativenessTable,
} from '#lib/figures/response/composition-figure.ts';
import { rateFigure } from '#lib/figures/response/rate-figure.ts';
import {
  compositionShares,
  inMasterOrder,
  type ResponseRows,
} from '#lib/figures/response/response-rows.ts';
import { weightedFigure, weightsTable } from '#lib/figures/response/weighted-figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from './sample-city.ts';

let analysis: Analysis;
let context: FigureContext;
const document = new JSDOM().window.document;
/** Words that say more than a survey can. */
const TOO_MUCH = /有意|原因で|効く|改善した|悪化|優秀|問題|ワースト|最下位|NaN|undefined|null/u;

beforeAll(async () => {
  analysis = await sampleAnalysis();
  const { workspace, min_n, as_of } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: as_of ?? '', locale: 'ja' });
});

const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === 2024;
const overall = () => analysis.metrics['engagement.overall'].find(inRound);
const survey = (): SurveyRows => ({
  fiscalYear: 2024,
  group: null,
  overall: analysis.metrics['engagement.overall'],
  levels: analysis.metrics['engagement.levels'],
  items: analysis.metrics['engagement.items'],
  changes: analysis.metrics['engagement.change'],
});
const drivers = () => ({
  drivers: analysis.metrics['engagement.drivers'].filter(inRound),
  overall: overall(),
});
const priorities = () => ({
  priorities: analysis.metrics['engagement.priorities'].filter(inRound),
  previous: analysis.metrics['engagement.priorities'].filter((row) => row.fiscal_year === 2023),
  overall: overall(),
});
const response = (attribute: string): ResponseRows => {
  const rows = analysis.metrics['engagement.response'].filter(inRound);
  return {
    fiscalYear: 2024,
    attribute,
    city: rows.find((row) => row.attribute === 'all'),
    groups: inMasterOrder(
      rows.filter((row) => row.attribute === attribute),
      analysis.settings.workspace,
    ),
  };
};
const testOf = (attribute: string) =>
  analysis.metrics['engagement.representativeness']
    .filter(inRound)
    .find((row) => row.attribute === attribute);
const assumptions = () => ({
  overall: overall(),
  weighted: analysis.metrics['engagement.weighted'].find(inRound),
  bounds: analysis.metrics['engagement.bounds'].find(inRound),
});
const comments = () => analysis.metrics['engagement.comments'].find(inRound);

function need<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a figure of the sample city is missing');
  return value;
}
const figures = (): Figure[] =>
  [
    changeFigure(survey(), 2023, 'item', context),
    driverFigure(drivers(), 'strength', context),
    priorityFigure(priorities(), context),
    rateFigure(response('division'), overall(), context),
    compositionFigure(response('position'), testOf('position'), overall(), context),
    weightedFigure(assumptions(), context),
    keywordsFigure(
      analysis.metrics['engagement.keywords'].filter(inRound),
      comments(),
      overall(),
      context,
    ),
  ].map(need);
const tables = (): TableFigure[] => {
  const { metrics } = analysis;
  const pair = metrics['engagement.change'].filter(
    (row) => row.fiscal_year === 2024 && row.previous_year === 2023,
  );
  return [
    indexFigure(priorities(), context),
    reliabilityTable(metrics['engagement.reliability'].filter(inRound), overall(), context),
    itemAnalysisTable(metrics['engagement.item_analysis'].filter(inRound), overall(), context),
    driverDetails(drivers(), context),
    changeDetails(pair, survey(), context),
    representativenessTable(
      metrics['engagement.representativeness'].filter(inRound),
      overall(),
      context,
    ),
    weightsTable(assumptions(), context),
    commentsTable(metrics['engagement.comments'].filter(inRound), comments(), overall(), context),
  ].map(need);
};
const column = ({ table }: TableFigure, header: string): (TableCell | undefined)[] => {
  const at = table.columns.findIndex((one) => one.header === header);
  return table.rows.map((row) => row[at]);
};

describe('the figures of 変化と要因 and 回収状況 of the sample city', () => {
  it('say their findings in their titles', () => {
    const titles = figures().map((figure) => figure.title);
    // 3.42 − 3.26; no other q is under 0.05
    expect(titles[0]).toBe('令和5年度より「学びの機会」が0.16点高い。ほか12項目は誤差の範囲');
    expect(titles[1]).toMatch(/^「働く誇り」と関連が強いのは「目的への共感」/u);
    expect(titles[2]).toMatch(/^優先して改善を検討する候補は「目的への共感」/u);
    // 636 / 2,041
    expect(titles[3]).toMatch(/^回収率は.*。市全体は31\.2%$/u);
    // 206 / 636 − 838 / 2,041 = 32.4 % − 41.1 %
    expect(titles[4]).toBe('「主事級」の回答は職員の構成より8.7ポイント少ない');
    // 0.3116 · 3.2498 + 0.6884 · 1 = 1.701; … + 0.6884 · 5 = 4.455
    expect(titles[5]).toBe('代表しているとみれば3.21〜3.29点、未回答がどう答えても1.70〜4.45点');
    expect(titles[6]).toMatch(/^自由記載\d+件のうち「研修」を含むのは\d+件$/u);
  });

  it('say no more than the numbers do', () => {
    for (const figure of [...figures(), ...tables()]) {
      const said = [figure.title, figure.subtitle, figure.note, figure.source].join(' ');
      expect(said, figure.id).not.toMatch(TOO_MUCH);
      expect(figure.source, figure.id).toContain('みのり市');
      expect(figure.table.rows.length, figure.id).toBeGreaterThan(0);
      const width = figure.table.columns.length;
      const widths = figure.table.rows.map((row) => row.length);
      expect(new Set(widths), figure.id).toEqual(new Set([width]));
    }
  });

  it('draw themselves with a name that is their title, each mark with an area', () => {
    for (const figure of figures()) {
      const settings = { width: 668, locale: 'ja', palette: LIGHT, document } as const;
      const svg = figure.draw({ ...settings, isInteractive: true });
      expect(svg.querySelector('title')?.textContent, figure.id).toBe(figure.title);
      const areas = [...svg.querySelectorAll('[data-mark]')].map((area) =>
        area.getAttribute('data-mark'),
      );
      const marks = (figure.marks ?? []).map(({ id }) => id);
      expect(areas.sort(), figure.id).toEqual(marks.sort());
    }
  });
});

describe('変化と要因', () => {
  it('says of an item without answers in one round that it is not compared', () => {
    const rows = survey();
    const changes = rows.changes.map((row) =>
      row.item === 12 ? { ...row, difference: null, distinguishable: null } : row,
    );
    const figure = changeFigure({ ...rows, changes }, 2023, 'item', context);
    expect(figure?.note).toContain('学びの機会は両方の調査にそろっていないため比べない');
  });

  it('compares with the round that is chosen', () => {
    const figure = need(changeFigure(survey(), 2022, 'item', context));
    expect(figure.subtitle).toContain('令和4年度');
    expect(figure.title).toContain('令和4年度');
  });

  it('has shares that add up to what all items account for', () => {
    const { drivers: rows } = drivers();
    const sum = rows.reduce((total, row) => total + (row.share_of_r2 ?? 0), 0);
    expect(sum).toBeCloseTo(rows[0]?.r2 ?? 0, 9);
  });

  it('says why there are no shares', () => {
    const few = drivers().drivers.map((row) => ({ ...row, r2: null, refusal: 'too-few' as const }));
    const figure = driverFigure({ ...drivers(), drivers: few }, 'item', context);
    expect(figure?.note).toContain('回答者が150人に満たないため、説明の割合は示さない');
  });

  it('lists the improvement index from the largest down', () => {
    const [table] = tables();
    const values = column(need(table ?? null), '改善度指数').map(Number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('says why a scale has no reliability', () => {
    const rows = analysis.metrics['engagement.reliability']
      .filter(inRound)
      .map((row) => ({ ...row, alpha: null, refusal: 'too-few' as const }));
    const table = need(reliabilityTable(rows, overall(), context));
    expect(column(table, '示さない理由')[0]).toBe('回答者が30人に満たないため');
  });
});

describe('回収状況', () => {
  it('lists the groups in the order of the city, those without a value last', () => {
    const values = response('position').groups.map(({ value }) => value);
    const { positions } = analysis.settings.workspace.masters;
    const known = positions.map(({ name }) => name).filter((name) => values.includes(name));
    expect(values.slice(0, known.length)).toEqual(known);
    expect(values.at(-1)).toBe('未回答');
  });

  it('has nothing of a hidden group in its table', () => {
    const table = need(rateFigure(response('division'), overall(), context)).table;
    const hidden = table.rows.find(([name]) => name === '会計課');
    expect(hidden?.slice(1)).toEqual([{ suppressed: true }, 8, { suppressed: true }]);
  });

  it('composes shares of everybody, not of the groups that are shown', () => {
    const rows = response('position');
    const [share] = compositionShares(rows).filter(({ label }) => label === '主事級');
    const row = rows.groups.find(({ value }) => value === '主事級');
    expect(share?.respondents).toBeCloseTo((row?.returned ?? 0) / 636, 12);
    expect(share?.staff).toBeCloseTo((row?.headcount ?? 0) / 2041, 12);
  });

  it('compares no composition where most of the staff is hidden', () => {
    expect(
      compositionFigure(response('section'), testOf('section'), overall(), context),
    ).toBeNull();
  });

  it('says in words why there is no weighted mean, and when it rests on few', () => {
    const { weighted, ...rows } = assumptions();
    if (!weighted) throw new Error('expected a weighted score');
    const refused = { ...weighted, score_raked: null, refusal: 'too-few' as const };
    expect(weightedFigure({ ...rows, weighted: refused }, context)?.note).toContain(
      '構成にそろえた平均は、回答者が200人に満たないため示さない',
    );
    const warned = { ...weighted, warning: 'unequal-weights' as const };
    expect(weightedFigure({ ...rows, weighted: warned }, context)?.note).toContain('10倍を超える');
  });
});
