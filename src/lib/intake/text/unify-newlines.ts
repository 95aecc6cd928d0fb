import type { Finding } from '../collect-issues.ts';

const CR = 13;
const LF = 10;
const QUOTE = 34;

/**
 * The text with `\n` for every line end, also inside quoted cells, where Excel itself writes it.
 * Line ends of several kinds between the rows are reported, with the number of the rarer ones.
 */
export function unifyNewlines(text: string): { text: string; findings: Finding[] } {
  if (!text.includes('\r')) return { text, findings: [] };
  if (isWindows(text)) return { text: text.replaceAll('\r\n', '\n'), findings: [] };
  const counts = countRowEnds(text);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rarer = total - Math.max(...counts);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    findings: rarer > 0 ? [{ code: 'newlines-mixed', count: rarer }] : [],
  };
}

/** Whether every line end is `\r\n`, as in most files: a look much faster than counting. */
function isWindows(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return false;
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== CR) return false;
  }
  return true;
}

/** Line ends outside quotes: `\r\n`, `\n`, `\r`. */
function countRowEnds(text: string): [number, number, number] {
  let [pairs, feeds, returns, quoted] = [0, 0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    if (quoted || (code !== CR && code !== LF)) continue;
    if (code === LF) feeds++;
    else if (text.charCodeAt(i + 1) !== LF) returns++;
    else {
      pairs++;
      i++;
    }
  }
  return [pairs, feeds, returns];
}
