import { describe, expect, it } from 'vitest';
import { abilitiesFinding, aimsFinding } from '#lib/findings/ability-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { PlanAimRow } from '#lib/metrics/plan-aims.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';
import { published } from './published.ts';

const ROW: PlanCapabilityRow = {
  ...{ fiscal_year: 2026, plan: null, position: '主事級', capability: '倫理', courses: 1 },
  ...{ future: 0, required: 0, attendances: null, gap: 0, names: 'A研修' },
};
const rows = (...some: Partial<PlanCapabilityRow>[]) => published('plan.capabilities', ROW, some);
const aims = (...some: Partial<PlanAimRow>[]) =>
  published(
    'plan.aims',
    { fiscal_year: 2026, plan: null, aim: '', courses: 0, attendances: null, names: '' },
    some,
  );
const said = (finding: ReturnType<typeof abilitiesFinding>) =>
  finding && catalogue('ja').findings.sentence(finding);

describe('the abilities of a plan', () => {
  it('say in how many places a needed one has no course', () => {
    const gap = { required: 1, gap: 1, courses: 0 };
    expect(said(abilitiesFinding(rows({}, gap, { required: 1 })))).toBe(
      '能力と職位の組合せ1か所に研修がない',
    );
  });

  it('say that every needed one has a course', () => {
    expect(said(abilitiesFinding(rows({ required: 1 }, { required: 1 }, {})))).toBe(
      '求められる能力と職位の組合せ2か所すべてに研修がある',
    );
  });

  it('count what is built where nobody said what is needed', () => {
    const some = rows({}, { position: '課長級' }, { capability: '説明' });
    expect(said(abilitiesFinding(some))).toBe('計画の講座は2の職位で2の能力を扱う');
    expect(said(abilitiesFinding(rows({ position: null })))).toBe('計画の講座は1の能力を扱う');
    expect(abilitiesFinding([])).toBeNull();
  });
});

describe('the aims of a plan', () => {
  it('name the one that most courses serve, or all that share the place', () => {
    const three = aims({ aim: '対人力', courses: 2 }, { aim: '政策', courses: 3 });
    expect(said(aimsFinding(three))).toBe('講座が最も多いねらいは「政策」（3講座）');
    const alike = aims({ aim: '対人力', courses: 3 }, { aim: '政策', courses: 3 });
    expect(said(aimsFinding(alike))).toBe('2のねらいに講座が3ずつある');
    expect(aimsFinding([])).toBeNull();
  });
});
