import type { AnswerScale } from '#lib/domain/file-choices.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import type { IssueCode } from '../issue-codes.ts';
import { convertStep, labelsOf, type ScaleTally, type ScaleTrait } from './answer-scale.ts';
import { readAnswerWord } from './answer-words.ts';
import { saysNoAnswer } from './missing-words.ts';
import { FULL_WIDTH_DIGIT } from './read-number.ts';

/** What a cell answers: a step of the scale or nothing, and what there is to say about it. */
export type AnswerReading = { readonly value: number | null; readonly code: IssueCode | null };

/** How a file answers, where it is not simply by the instrument. */
export type AnswerOptions = {
  /** How its numbers stand to the steps, once somebody has said so. */
  readonly scale?: AnswerScale | undefined;
  /** The steps of its words; the instrument's unless told. */
  readonly labels?: ReadonlyMap<string, number>;
  /** Told of every cell that says something about the scale. */
  readonly tally?: ScaleTally;
};

/** A step alone, "5", "5.0", "5点", "(5)". */
const STEP = /^\(?(\d)\)?(?:\.0+)?\s*点?$/u;
/** A step and its words: "5:そう思う", "5.そう思う", "5 そう思う". */
const STEP_AND_WORDS = /^\(?(\d)\)?\s*[.:、,)\]=_\s-]\s*(?!\d)(\S.*)$/u;
/** A step and its words with nothing between: the words must be the questionnaire's. */
const STEP_THEN_LABEL = /^(\d)(\D.*)$/u;

const CACHED_CELLS = 5000;
const MISSING: Reading = { reading: { value: null, code: null }, traits: [] };

type Reading = { readonly reading: AnswerReading; readonly traits: readonly ScaleTrait[] };
type Key = Pick<AnswerOptions, 'scale'> & {
  readonly instrument: Instrument;
  readonly labels: ReadonlyMap<string, number>;
};

/**
 * A reader of the answers to one instrument: 5, ５, ５点, "5:そう思う" and the labels of the
 * instrument are steps; an empty cell, 無回答 and their kin are missing; everything else (0, 6, 3.5)
 * is invalid and missing, and so are words that contradict their number. Nothing is clipped or
 * rounded, and nothing converted but by `scale`.
 */
export function answerReader(
  instrument: Instrument,
  { scale, labels = labelsOf(instrument), tally }: AnswerOptions = {},
): (cell: string) => AnswerReading {
  const cache = new Map<string, Reading>();
  const key: Key = { instrument, labels, scale };
  return (cell) => {
    let known = cache.get(cell);
    if (!known) {
      known = readAnswer(cell, key);
      if (cache.size < CACHED_CELLS) cache.set(cell, known);
    }
    if (tally) for (const trait of known.traits) tally.see(trait);
    return known.reading;
  };
}

function readAnswer(cell: string, key: Key): Reading {
  const text = normaliseText(cell);
  if (text === '') return MISSING;
  if (saysNoAnswer(text)) return invalid('answer-not-given');
  const { value, traits } = stepOf(text, key);
  const { min, max } = key.instrument.scale;
  if (value === null || value < min || value > max) return invalid('answer-invalid', traits);
  return { reading: { value, code: changeOf(cell, text) }, traits };
}

const invalid = (code: IssueCode, traits: readonly ScaleTrait[] = []): Reading => ({
  reading: { value: null, code },
  traits,
});

type Step = { readonly value: number | null; readonly traits: readonly ScaleTrait[] };
const NO_STEP: Step = { value: null, traits: [] };

function stepOf(text: string, key: Key): Step {
  const labelled = key.labels.get(comparisonKey(text));
  if (labelled !== undefined) return { value: labelled, traits: [] };
  const step = STEP.exec(text);
  if (step) return numbered(Number(step[1]), key);
  const worded = STEP_AND_WORDS.exec(text) ?? STEP_THEN_LABEL.exec(text);
  if (!worded) return NO_STEP;
  const [, digit, words = ''] = worded;
  const meant = key.labels.get(comparisonKey(words));
  if (meant === undefined && !STEP_AND_WORDS.test(text)) return NO_STEP;
  return confirmed(numbered(Number(digit), key), words, meant, key);
}

function numbered(digit: number, { instrument, scale }: Key): Step {
  const value = convertStep(digit, instrument.scale, scale);
  const traits: ScaleTrait[] = [];
  if (digit === 0) traits.push('zero');
  if (digit === instrument.scale.max) traits.push('top');
  if (scale !== undefined && scale !== 'as-is') traits.push('converted');
  return { value, traits };
}

/** A step whose words agree with it, or say nothing; one that they contradict is none. */
function confirmed(step: Step, words: string, meant: number | undefined, key: Key): Step {
  const { min, max } = key.instrument.scale;
  const middle = (min + max) / 2;
  const sign = meant === undefined ? readAnswerWord(words)?.sign : Math.sign(meant - middle);
  if (step.value === null || !sign) {
    return meant === undefined || meant === step.value ? step : { ...step, value: null };
  }
  const isContrary = Math.sign(step.value - middle) === -sign;
  const traits: readonly ScaleTrait[] = [...step.traits, isContrary ? 'contradicts' : 'agrees'];
  if (key.scale === 'as-is') return { value: step.value, traits };
  const isMeant = meant === undefined || meant === step.value;
  return { value: isContrary || !isMeant ? null : step.value, traits };
}

function changeOf(cell: string, text: string): IssueCode | null {
  if (text.length > 1) return 'answer-from-label';
  if (cell === text) return null;
  if (cell.trim() === text) return 'spaces-removed';
  return FULL_WIDTH_DIGIT.test(cell) ? 'digits-full-width' : 'answer-from-label';
}
