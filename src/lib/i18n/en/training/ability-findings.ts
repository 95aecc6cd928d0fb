import type { abilityFindings as ja } from '../../ja/training/ability-findings.ts';

/** Titles of the figures of abilities and aims. */
export const abilityFindings: typeof ja = {
  'abilities-without-course': ({ gaps, required }) =>
    gaps === 0
      ? `Every one of ${required} required pairs of ability and position has a course`
      : `${gaps} of ${required} required pairs of ability and position ${gaps === 1 ? 'has' : 'have'} no course`,
  'abilities-built': ({ abilities, positions }) =>
    positions === 0
      ? `The plan builds ${abilities} abilities`
      : `The plan builds ${abilities} abilities in ${positions} positions`,
  'aims-served': ({ aims, most, courses }) =>
    most.length === aims && aims > 1
      ? `Each of ${aims} aims has ${courses} courses`
      : `Most courses serve ${most.map((aim) => `“${aim}”`).join(', ')} (${courses})`,
};
