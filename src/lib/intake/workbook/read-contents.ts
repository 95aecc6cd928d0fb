/** One entry of a zip's table of contents. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** The bytes as they lie in the file. */
  readonly packed: Uint8Array;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEAD_LENGTH = 30;
const LONGEST_REMARK = 65_535;

/** A workbook has some dozens of parts, one with a picture in each row some thousands. */
const MOST_ENTRIES = 20_000;
/** A size that did not fit into 32 bits stands in the entry's zip64 field instead. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * The table of contents at the end of a zip, without unpacking anything; `null` where there is none
 * that holds together.
 */
export function readContents(bytes: Uint8Array): ZipEntry[] | null {
  try {
    return readEntries(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null; // It points beyond the end of the file.
    throw error;
  }
}

function readEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const read = readEntry(bytes, view, at);
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** Where the closing record begins: the last one, as a remark may follow it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const inExtra = zip64Values(view, nameEnd, extraEnd);
  // They stand there in this order, each only if it is needed.
  const valueAt = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === ELSEWHERE ? (inExtra.shift() ?? value) : value;
  };
  const [size, packedSize, head] = [valueAt(24), valueAt(20), valueAt(42)];
  const start = head + HEAD_LENGTH + view.getUint16(head + 26, true);
  const dataStart = start + view.getUint16(head + 28, true);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...{ size, packedSize, packed: bytes.subarray(dataStart, dataStart + packedSize) },
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

function zip64Values(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, i) =>
      Number(view.getBigUint64(at + 4 + 8 * i, true)),
    );
  }
  return [];
}
