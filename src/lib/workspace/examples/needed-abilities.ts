import type { RequiredAbility } from '#lib/domain/training/plan-settings.ts';
import { seedRows } from './seed-rows.ts';

/** ○ in the table: the position needs the ability. */
const NEEDED = '○';

/**
 * The table of abilities by 職位 of 青森市人材確保・育成基本方針 (section 2(2)): what is marked ○, under the name
 * that a footnote gives it for a position where there is one.
 *
 * @param abilities the seed table of that name
 */
export const publishedAbilities = (abilities: string): Omit<RequiredAbility, 'plan'>[] =>
  seedRows(abilities)
    .filter((row) => row['mark'] === NEEDED)
    .map((row) => ({
      position: row['position'] ?? '',
      capability: (row['replaced_by'] === '' ? row['ability'] : row['replaced_by']) ?? '',
    }));

/** What 出典 calls it. */
export const PUBLISHED_ABILITIES_SOURCE =
  '青森市人材確保・育成基本方針「職位等に応じた求められる能力」';
