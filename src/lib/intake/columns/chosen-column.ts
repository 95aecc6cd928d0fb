import type { DatasetKind } from '#lib/domain/dataset.ts';
import { AS_ATTRIBUTE, AS_CHOICE, LEAVE_OUT } from '#lib/domain/file-choices.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { aliasIds } from '../aliases.ts';
import type { ColumnDecision } from '../match-columns.ts';
import { itemId } from './match-item.ts';

/**
 * What a target of a mapping means for a kind; `null` for one that the kind does not have, which
 * then decides nothing.
 */
export function chosenColumn(
  kind: DatasetKind,
  target: string,
  name: string,
  { items }: Instrument,
): ColumnDecision | null {
  if (target === LEAVE_OUT) return { use: 'unused', id: null, reason: 'chosen' };
  if (target === AS_ATTRIBUTE) {
    const hasAttributes = (kind === 'survey' || kind === 'evaluation') && name !== '__proto__';
    return hasAttributes
      ? { use: 'attribute', id: name, reason: 'chosen' }
      : { use: 'unused', id: null, reason: 'chosen' };
  }
  if (target === AS_CHOICE) {
    const isFree = kind === 'survey' && name !== '__proto__' && !aliasIds(kind).includes(name);
    return isFree ? { use: 'choice', id: name, reason: 'chosen' } : null;
  }
  if (aliasIds(kind).includes(target)) return { use: 'mapped', id: target, reason: 'chosen' };
  if (kind === 'survey' && items.some(({ item }) => itemId(item) === target)) {
    return { use: 'item', id: target, reason: 'chosen' };
  }
  return null;
}
