import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressingFindings, rankFindings, type Results } from '#lib/findings/rank-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { CHANGE, NOTHING, overall } from './no-results.ts';
import { published } from './published.ts';
import { anyResults } from './random-results.ts';

const ja = (results: Results) =>
  rankFindings(results).map((finding) => catalogue('ja').findings.sentence(finding));
const en = (results: Results) =>
  rankFindings(results).map((finding) => catalogue('en').findings.sentence(finding));

/** Words that judge, blame, claim a cause or promise more than the numbers hold. VISUAL §10. */
const FORBIDDEN =
  /有意|原因(?!とは限らない)|効く|改善(?!を検討)|悪化|優秀|問題|ワースト|最下位|失敗|significan|cause(?!\))|worst|best|fail/u;

describe('a finding of whatever was published', () => {
  it('holds no broken number and no word that judges or blames', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const sentence of [...ja(results), ...en(results)]) {
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\{|\}/u);
          expect(sentence.replace('It need not be the cause', '')).not.toMatch(FORBIDDEN);
        }
      }),
    );
  });

  it('tells a mean, a difference or a relation with the number of answers it rests on', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const sentence of ja(results)) {
          if (/\d\.\d\d/u.test(sentence)) expect(sentence).toMatch(/回答者数\d|（\d+組|対象/u);
        }
      }),
    );
  });

  it('names no group that is hidden and no number of it', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const shown = new Set(
          results.differences.filter((row) => !row.suppressed).map(({ value }) => value),
        );
        const hidden = results.differences.filter(({ value }) => !shown.has(value));
        for (const sentence of ja(results)) {
          for (const { value } of hidden) expect(sentence).not.toContain(value);
        }
      }),
    );
  });

  it('rests on at least ten answers', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const { values } of rankFindings(results)) {
          if ('n' in values) expect(values.n).toBeGreaterThanOrEqual(10);
          if ('respondents' in values) expect(values.respondents).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const turned: Results = {
          ...results,
          items: results.items.toReversed(),
          reliability: results.reliability.toReversed(),
        };
        // Ties of two groups apart, which the order of the rows decides.
        const codes = (given: Results) => rankFindings(given).map(({ code }) => code);
        expect(codes(turned)).toEqual(codes(results));
      }),
    );
  });
});

describe('what asks for a look', () => {
  it('comes in the order of how pressing it is, at most so many', () => {
    fc.assert(
      fc.property(anyResults, fc.integer({ min: 0, max: 6 }), (results, most) => {
        const all = rankFindings(results);
        const some = pressingFindings(all, most);
        expect(some.length).toBeLessThanOrEqual(most);
        expect(all.filter((finding) => some.includes(finding))).toEqual(some);
        expect(some.map(({ code }) => code)).not.toContain('score-against-bands');
      }),
    );
  });

  it('speaks of an item once', () => {
    const changes = published('engagement.change', CHANGE, [{ item: 11 }]);
    const priorities = published(
      'engagement.priorities',
      {
        ...{
          fiscal_year: 2024,
          outcome: 13,
          item: 11,
          n: 620,
          satisfaction: 0.26,
          importance: 0.6,
        },
        ...{ importance_low: 0.5, importance_high: 0.7, t_satisfaction: 38, t_importance: 62 },
        ...{ improvement_index: 15, sd_convention: 'population', refusal: null },
      },
      [{}],
    );
    const found = pressingFindings(rankFindings({ ...NOTHING, changes, priorities }), 5);
    expect(found.map(({ code }) => code)).toEqual(['item-changed']);
  });

  it('begins with rows that wait', () => {
    const [first] = rankFindings({ ...NOTHING, overall: overall(), quarantined: 3 });
    expect(first).toEqual({ code: 'rows-waiting', values: { rows: 3 } });
  });
});
