/** Rows of NEC-selected characters, which Windows reads but never writes. */
const READ_ONLY_LEADS = new Set([0xed, 0xee]);
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfc;

let table: ReadonlyMap<string, readonly number[]> | undefined;

function leadBytes(): number[] {
  const leads: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    const isLead = lead <= 0x9f || lead >= 0xe0;
    if (isLead && !READ_ONLY_LEADS.has(lead)) leads.push(lead);
  }
  return leads;
}

/** The decoder turned round: every sequence of one or two bytes, the first of equals. */
function inverted(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...text].length === 1 && text !== '\uFFFD';
    if (isOne && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte <= 0xff; byte++) learn([byte]);
  for (const lead of leadBytes()) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) learn([lead, trail]);
  }
  return found;
}

/**
 * The text in CP932, Windows' Japanese.
 *
 * @throws RangeError naming the first character that CP932 does not have
 */
export function encodeCp932(text: string): Uint8Array<ArrayBuffer> {
  table ??= inverted();
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    if (!found) throw new RangeError(`encode cp932: no code for "${character}"`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
