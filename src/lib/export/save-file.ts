/** Long enough for any browser to have begun; the bytes are freed then. */
const KEPT_MS = 40_000;

/** Hands a file to the browser's downloads. Works on plain http hosts as well. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Hands a text to the browser's downloads, in UTF-8. `type` without charset: `text/csv`. */
export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
