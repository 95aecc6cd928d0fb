import { comparisonKey } from '#lib/domain/normalise-text.ts';
import type { Finding } from '../collect-issues.ts';

const SHOWN = 3;

/**
 * L3-07: whether a file has the columns of the one that came before it (last year's, of the same
 * kind), in their order. `found` names columns that are new (＋) or gone (－).
 */
export function compareLayouts(
  previous: readonly string[],
  header: readonly string[],
): Finding | null {
  const [before, now] = [previous.map(comparisonKey), header.map(comparisonKey)];
  if (before.join('\n') === now.join('\n')) return null;
  const added = header.filter((_, i) => now[i] !== '' && !before.includes(now[i] ?? ''));
  const gone = previous.filter((_, i) => before[i] !== '' && !now.includes(before[i] ?? ''));
  const changes = [...added.map((name) => `＋${name}`), ...gone.map((name) => `－${name}`)];
  const found = changes.length > 0 ? changes.slice(0, SHOWN).join(' ') : undefined;
  return { code: 'lint-layout-changed', found, count: Math.max(1, changes.length) };
}
