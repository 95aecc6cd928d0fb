import type { AnswerScale } from '#lib/domain/file-choices.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import type { Finding } from '../collect-issues.ts';
import { isAnswerWord, stepsOfWords } from './answer-words.ts';
import { saysNoAnswer } from './missing-words.ts';

/** What a cell tells about the scale of its file. */
export type ScaleTrait = 'zero' | 'top' | 'agrees' | 'contradicts' | 'converted';

/** How often the cells of a file told what about its scale. */
export class ScaleTally {
  readonly #counts: Record<ScaleTrait, number> = {
    ...{ zero: 0, top: 0, agrees: 0, contradicts: 0, converted: 0 },
  };

  see(trait: ScaleTrait): void {
    this.#counts[trait]++;
  }

  /**
   * What is asked, or was done: a file with 0 and without the last step counts from 0; one whose words
   * all contradict their numbers has 1 for the best. Neither is converted before it is confirmed.
   */
  findings(chosen: AnswerScale | undefined): Finding[] {
    const { zero, top, agrees, contradicts, converted } = this.#counts;
    if (chosen !== undefined) {
      return converted > 0 ? [{ code: 'scale-converted', found: chosen, count: converted }] : [];
    }
    const findings: Finding[] = [];
    if (zero > 0 && top === 0) findings.push({ code: 'scale-from-zero', count: zero });
    if (contradicts > 0 && agrees === 0) {
      findings.push({ code: 'scale-reversed', count: contradicts });
    }
    return findings;
  }
}

/** The step of the instrument that a number of the file stands for. */
export function convertStep(
  step: number,
  { min, max }: Instrument['scale'],
  scale: AnswerScale | undefined,
): number {
  if (scale === 'from-zero') return step + min;
  if (scale === 'reversed') return max + min - step;
  if (scale === 'reversed-from-zero') return max - step;
  return step;
}

/** The labels of an instrument, as they are compared, with their steps. */
export const labelsOf = ({ answers }: Instrument): ReadonlyMap<string, number> =>
  new Map(answers.map(({ label, value }) => [comparisonKey(label), value]));

/** The labels by which a file answers, and the words that cannot be told apart from each other. */
export type AnswerLabels = {
  readonly labels: ReadonlyMap<string, number>;
  readonly unclear: readonly string[];
};

/**
 * The labels of a file: the instrument's own where its words are all among them, else the steps that
 * the words themselves give; words that give none are left, and asked about.
 *
 * @param values cells of the file's items
 */
export function labelsOfFile(values: Iterable<string>, instrument: Instrument): AnswerLabels {
  const own = labelsOf(instrument);
  const words = new Map<string, string>();
  for (const value of values) {
    const text = normaliseText(value);
    if (!/^\D/u.test(text) || saysNoAnswer(text) || !isAnswerWord(text)) continue;
    words.set(comparisonKey(text), text);
  }
  const foreign = [...words.keys()].filter((key) => !own.has(key));
  if (foreign.length === 0) return { labels: own, unclear: [] };
  const steps = stepsOfWords([...words.values()], instrument.scale.max - instrument.scale.min + 1);
  if (steps === null) return { labels: own, unclear: foreign.map((key) => words.get(key) ?? key) };
  const found = [...steps].map(([word, step]) => [comparisonKey(word), step] as const);
  return { labels: new Map([...own, ...found]), unclear: [] };
}
