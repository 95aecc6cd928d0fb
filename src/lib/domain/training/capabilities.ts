import { comparisonKey } from '../normalise-text.ts';

/** 向上を図る能力 (`target`), or 将来の向上が期待できる能力 (`future`). */
export type CapabilityMark = 'target' | 'future';

/** An ability that a course builds in one position; `null`: the plan names no position. */
export type Capability = {
  readonly position: string | null;
  readonly capability: string;
  readonly mark: CapabilityMark;
};

const ENTRIES = /[|｜\r\n]/u;
const NAMES = /[、，,]/u;
const BRACKETED = /(【[^】]*】|《[^》]*》)/u;
const POSITION = /^(.+?)[:：](.*)$/u;

const namesIn = (text: string): string[] =>
  text
    .split(NAMES)
    .map((name) => name.trim())
    .filter(Boolean);

/** Whom the names that follow are for, and how. */
type Heading = { readonly positions: readonly string[]; readonly mark: CapabilityMark };

/** The names of a text, each for its own `職位：`, else for the positions of the heading. */
function capabilitiesIn(text: string, { positions, mark }: Heading): Capability[] {
  return namesIn(text).flatMap((name): Capability[] => {
    const [, own, rest = ''] = POSITION.exec(name) ?? [];
    const capability = own === undefined ? name : rest.trim();
    if (capability === '') return [];
    const holders = own === undefined ? positions : [own.trim()];
    return holders.length === 0
      ? [{ position: null, capability, mark }]
      : holders.map((position) => ({ position, capability, mark }));
  });
}

/** One entry: names, brackets around names, or brackets around the positions of what follows. */
function capabilitiesOf(entry: string, positions: readonly string[]): Capability[] {
  const pieces = entry.split(BRACKETED).map((piece) => piece.trim());
  const plain: Heading = { positions, mark: 'target' };
  let heading = plain;
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 0) {
      // 「職位：」 before a bracket speaks of what is in it.
      const isHeading = /[:：]$/u.test(piece) && at + 1 < pieces.length;
      const found = isHeading ? [] : capabilitiesIn(piece, heading);
      heading = isHeading ? { positions: namesIn(piece.slice(0, -1)), mark: 'target' } : plain;
      return found;
    }
    const mark = piece.startsWith('《') ? 'future' : 'target';
    const inside = piece.slice(1, -1);
    const following = pieces[at + 1] ?? '';
    if (following === '' || /[:：]$/u.test(following) || NAMES.test(following.charAt(0))) {
      return capabilitiesIn(inside, { positions: heading.positions, mark });
    }
    heading = { positions: namesIn(inside), mark };
    return [];
  });
}

/**
 * The abilities of a plan's 能力 cell. Names stand between `|`; 《》 marks those for the future, 【】 and
 * no bracket those of today; `職位：能力` limits one to a position, and without it an ability holds
 * for every position of 対象職位. The printed form 【職位，職位】能力，能力 is read too.
 *
 * @param positions those of 対象職位; without any the position is `null`
 * @returns each ability once per position in the order of the cell; `target` where both are marked
 */
export function parseCapabilities(
  cell: string | null,
  positions: readonly string[],
): readonly Capability[] {
  const found = (cell ?? '').split(ENTRIES).flatMap((entry) => capabilitiesOf(entry, positions));
  const kept = new Map<string, Capability>();
  for (const one of found) {
    const key = [one.position ?? '', one.capability].map(comparisonKey).join('\u0000');
    if (!kept.has(key) || one.mark === 'target') kept.set(key, { ...kept.get(key), ...one });
  }
  return [...kept.values()];
}

/** Names of a cell that holds several between `|`: 対象職位, ねらい. */
export const listedNames = (cell: string | null): string[] =>
  (cell ?? '')
    .split(ENTRIES)
    .map((name) => name.trim())
    .filter((name, at, all) => name !== '' && all.indexOf(name) === at);
