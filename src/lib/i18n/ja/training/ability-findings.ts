import type { AbilityFindingValues } from '#lib/domain/training/ability-finding.ts';

type Sentences = {
  [Code in keyof AbilityFindingValues]: (values: AbilityFindingValues[Code]) => string;
};

/** Titles of the figures of abilities and aims. */
export const abilityFindings: Sentences = {
  'abilities-without-course': ({ gaps, required }) =>
    gaps === 0
      ? `求められる能力と職位の組合せ${required}か所すべてに研修がある`
      : `能力と職位の組合せ${gaps}か所に研修がない`,
  'abilities-built': ({ abilities, positions }) =>
    positions === 0
      ? `計画の講座は${abilities}の能力を扱う`
      : `計画の講座は${positions}の職位で${abilities}の能力を扱う`,
  'aims-served': ({ aims, most, courses }) =>
    most.length === aims && aims > 1
      ? `${aims}のねらいに講座が${courses}ずつある`
      : `講座が最も多いねらいは「${most.join('」「')}」（${courses}講座）`,
};
