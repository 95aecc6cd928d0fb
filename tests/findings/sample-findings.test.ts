import { beforeAll, describe, expect, it } from 'vitest';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import { pressingFindings, rankFindings, type Results } from '#lib/findings/rank-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';

let analysis: Analysis;

const YEAR = 2024;
const ofYear = <Row extends { readonly fiscal_year: number }>(rows: readonly Row[]) =>
  rows.filter((row) => row.fiscal_year === YEAR);

function results(): Results {
  const { metrics, settings } = analysis;
  const { instrument, bands } = settings.workspace;
  return {
    instrument,
    bands,
    overall: ofYear(metrics['engagement.overall']).at(0),
    items: ofYear(metrics['engagement.items']),
    changes: ofYear(ofNeighbours(metrics['engagement.change'])),
    differences: ofYear(metrics['engagement.differences']),
    drivers: ofYear(metrics['engagement.drivers']),
    priorities: ofYear(metrics['engagement.priorities']),
    reliability: ofYear(metrics['engagement.reliability']),
    weighted: ofYear(metrics['engagement.weighted']).at(0),
    goals: metrics['goals.outlook'].slice(0, 1),
    coverage: metrics['goals.coverage'],
    plan: metrics['plan.progress'],
    quarantined: 0,
  };
}

/** The engine starts and reads seventeen files. */
const OPENING_MS = 60_000;

beforeAll(async () => {
  analysis = await sampleAnalysis();
}, OPENING_MS);

describe('the findings of the sample city', () => {
  it('are these, the most pressing first', () => {
    const sentences = rankFindings(results()).map((f) => catalogue('ja').findings.sentence(f));
    expect(sentences).toMatchInlineSnapshot(`
      [
        "「成長の対話」「承認・称賛」の平均は2.72〜2.77点で、ほかの項目より低い（回答者数629人以上）。回答の分布を確かめる",
        "福祉部の「環境の整備」はほかの回答者より0.51点低く、偶然とは考えにくい差（誤差の幅 −0.77〜−0.25点、回答者数72人）。理由は数字からは分からない",
        "「学びの機会」は令和5年度より0.16点高い（誤差の幅 +0.06〜+0.27点、回答者数631人、前は592人）。同じ人を追った数字ではない",
        "残り362人。必要なペースは月8.6人（今は月7.7人）。27課が未配置",
        "受講が対象・定員の85％に満たない講座が2。「課長職マネジメント研修」は98人のうち79人",
        "対象2,041人のうち636人（31.2%）が回答。回答していない約7割の人の考えは分からず、全体の声とは言い切れない",
        "「目的への共感」は「働く誇り」との関連が強く、4か5と答えた人は29%（回答者数616人）。優先して改善を検討する候補",
        "「目的への共感」の点が高い人ほど「働く誇り」の点も高い傾向（関連の強さ 0.62、誤差の幅 0.56〜0.66、回答者数557人）。原因とは限らない",
        "13項目の平均は3.25点（誤差の幅 3.21〜3.29点、回答者数633人）。平均の目安3.6点を下回り、低いとされる3.2点に近い",
        "全項目の平均の令和5年度との差は+0.02点で、誤差の範囲（回答者数633人、前は595人）。0.11点以上の変化なら判断できる",
        "「期待の理解」「気づかい」「同僚の仕事の質」「働く誇り」は誤差の幅が境目をまたぎ、「高い」「低い」などの区分を断定できない",
        "部と職位の構成にそろえると3.24点（参考。回答のままでは3.25点、回答者数629人）。同じ構成の中での偏りは残る",
      ]
    `);
  });

  it('ask for a look at six things, each under its own subject', () => {
    const subjects = pressingFindings(rankFindings(results()), 6).map((finding) =>
      catalogue('ja').findings.subject(finding),
    );
    expect(subjects).toMatchInlineSnapshot(`
      [
        "低い項目",
        "福祉部",
        "学びの機会",
        "DX推進員",
        "研修計画",
        "回収率",
      ]
    `);
  });

  it('tell of the division that lies farthest from all others beyond error', () => {
    const beyond = ofYear(analysis.metrics['engagement.differences']).filter(
      (row) => row.attribute === 'division' && row.distinguishable === true,
    );
    const farthest = Math.max(...beyond.map(({ difference }) => Math.abs(difference ?? 0)));
    const finding = rankFindings(results()).find(({ code }) => code === 'group-differs');
    expect(finding?.code === 'group-differs' && Math.abs(finding.values.difference)).toBe(farthest);
  });
});
