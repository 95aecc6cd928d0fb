/** Excel takes no more. */
const LONGEST = 31;
const FORBIDDEN = /[\\/:*?[\]]/gu;

/** Names of sheets that Excel takes, each only once, for what they are to be called. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const safe = name.replace(FORBIDDEN, '-').replace(/^'+|'+$/gu, '') || '-';
    for (let times = 1; ; times += 1) {
      const ending = times === 1 ? '' : ` (${times})`;
      const free = [...safe].slice(0, LONGEST - ending.length).join('') + ending;
      if (!taken.has(free.toLowerCase())) {
        taken.add(free.toLowerCase());
        return free;
      }
    }
  });
}

/** A sheet as a formula names it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
