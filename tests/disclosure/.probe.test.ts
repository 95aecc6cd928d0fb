import fc from 'fast-check';
import { it } from 'vitest';
import { planRelease } from '#lib/disclosure/plan-release.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import { singledOut } from './set-attacker.ts';
import { basesOf, city, codeOf, countCity, SIMPLE, YEAR } from './random-city.ts';
const LEVELS = new Map([[1, [1, 2]]]);
it('probe', () => {
  for (const people of [40, 80, 150]) {
  let leaks = 0, total = 0, shown = 0, groups = 0, bigHidden = 0, big=0;
  for (const p of fc.sample(city(people), { numRuns: 60, seed: 5 })) {
    const { groups: g, joints } = countCity(p);
    const plan = planRelease(g, joints, LEVELS, threshold(5));
    for (const gg of g) if (gg.attribute !== 'all' && gg.attribute !== 'division_position') { groups++; const s = !plan.isHidden({ ...gg, item: -1 }); if (s) shown++; if (gg.returned >= 5) { big++; if (!s) bigHidden++; } }
    for (const attrs of [SIMPLE, [...SIMPLE, 'division_position']] as string[][]) {
    const sets = new Map<string, Set<number>>([['all', new Set()]]);
    p.forEach((person, index) => { sets.get('all')!.add(index); for (const attribute of attrs) { const x = attribute === 'division_position'; const code = x ? person.position : codeOf(person, attribute as any); const division = x || (attribute === 'section' && code !== 99) ? String(person.division) : ''; const cell = { fiscalYear: YEAR, attribute, value: String(code), division, item: -1 }; if (plan.isHidden(cell)) continue; const k = JSON.stringify(cell); if (!sets.has(k)) sets.set(k, new Set()); sets.get(k)!.add(index); } });
    total++; if (singledOut([...sets.values()], 5).length) leaks++;
    }
  }
  console.log(people, { leaks, total, shown, groups, big, bigHidden });
  }
});
