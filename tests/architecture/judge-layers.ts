import { posix } from 'node:path';
import { layers, roomOf, type LayerRule, type Room } from './layers.ts';
import type { FoundImport } from './read-imports.ts';

/**
 * Why this import may not be, and what to do instead; `null` where it may, or where it names a
 * package (packages.ts judges those).
 */
export function judgeLayer(path: string, found: FoundImport): string | null {
  const { specifier, kind } = found;
  if (kind === 'unknown') {
    return 'the address is computed, so nobody can say what is loaded; write it as a plain string';
  }
  if (/^\$lib(\/|$)/.test(specifier)) return '$lib is not used here; write #lib/…';
  if (specifier.startsWith('/')) return 'an absolute address breaks below a sub-path; write #lib/…';
  const target = resolveInside(path, specifier);
  return target === null ? null : judgeTarget(path, target, kind);
}

/** The file of this repository that an import names, or `null` for a package. */
function resolveInside(path: string, specifier: string): string | null {
  const file = specifier.replace(/\?.*$/, '');
  if (file.startsWith('.')) return posix.join(posix.dirname(path), file);
  if (file.startsWith('#lib/')) return file.replace('#', 'src/');
  return file.startsWith('#data/') ? file.slice(1) : null;
}

function judgeTarget(path: string, target: string, kind: 'value' | 'type'): string | null {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === null) return `${path} lies in no room; give its folder a rank in layers.ts`;
  if (target.startsWith('data/')) return judgeSample(from, target);
  if (!target.startsWith('src/')) {
    return 'src stands on its own: what it needs from outside is moved into a room or read as a file';
  }
  if (to === null)
    return `${target} lies in no room; move it into one, or add the room to layers.ts`;
  return from === to ? null : judgeRooms(from, to, kind);
}

/** The sample city is files that a page or a command opens as it opens anybody's. */
function judgeSample(from: Room, target: string): string | null {
  const isFile = target.startsWith('data/minori-city/') && !target.endsWith('.ts');
  if (isFile && (from === 'routes' || from === 'cli')) return null;
  return 'the sample city is opened as files, by routes or cli alone; its generator is no part of the product';
}

function judgeRooms(from: Room, to: Room, kind: 'value' | 'type'): string | null {
  const rule: LayerRule = layers[from];
  if (rule.may.includes(to)) return null;
  const typesOnly = rule.types.includes(to);
  if (typesOnly && kind === 'type') return null;
  return typesOnly
    ? `${from} takes only types from ${to}, by "import type" or "export type" (a list of ` +
        `"type" names inside a plain import still loads the file): ${rule.why}; ${rule.instead}`
    : `${from} may not import ${to}: ${rule.why}; ${rule.instead}`;
}
