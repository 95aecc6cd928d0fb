import { sha256 } from '@noble/hashes/sha2.js';

/** How a policy names a text that may stand in the page: its checksum. */
export function sourceOf(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/**
 * What a report's page may do: show this style, run this script, and nothing else. It loads nothing,
 * from anywhere, and sends nothing.
 */
export const contentPolicy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${sourceOf(style)}`,
    `script-src ${sourceOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
