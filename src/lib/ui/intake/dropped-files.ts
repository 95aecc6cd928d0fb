/** A file with its way through the folders it came in: `令和6年度/survey.csv`. */
export type DroppedFile = { readonly file: File; readonly path: string };

const byPath = (a: DroppedFile, b: DroppedFile) => a.path.localeCompare(b.path, 'ja');

/** A directory gives its entries in portions of at most a hundred; an empty one is the last. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

async function filesOfEntry(entry: FileSystemEntry): Promise<DroppedFile[]> {
  if (entry.isDirectory) {
    const inside = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map(filesOfEntry))).flat();
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return [{ file, path: entry.fullPath.replace(/^\//u, '') }];
}

/**
 * The files of a drop, those inside folders too, in order of their paths.
 *
 * @throws DOMException when a file cannot be read
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
  // The list is emptied as soon as the event is over: everything is taken from it at once.
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const found = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = found.map(async (one) => {
    if (one === null) return [];
    return one instanceof File ? [{ file: one, path: one.name }] : filesOfEntry(one);
  });
  return (await Promise.all(files)).flat().sort(byPath);
}

/** The files chosen in a dialogue, in order of their paths. */
export function filesOfInput(list: FileList | null): DroppedFile[] {
  const files = [...(list ?? [])];
  return files.map((file) => ({ file, path: file.webkitRelativePath || file.name })).sort(byPath);
}
