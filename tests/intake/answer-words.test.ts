import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsOfWords } from '#lib/intake/cells/answer-words.ts';
import { ANSWER_SCALES } from '#lib/domain/file-choices.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { answerReader } from '#lib/intake/cells/read-answer.ts';
import { readText } from './read-fixture.ts';

const steps = (words: string, scale = 5) => {
  const found = stepsOfWords(words.split(' '), scale);
  return found === null ? null : words.split(' ').map((word) => found.get(word));
};

describe('answers in words', () => {
  it.each([
    ['そう思う ややそう思う どちらともいえない あまりそう思わない そう思わない', 5],
    ['とてもそう思う そう思う どちらでもない そう思わない まったくそう思わない', 5],
    ['満足 やや満足 ふつう やや不満 不満', 5],
    ['よくあてはまる まああてはまる どちらとも言えない あまりあてはまらない 全くあてはまらない', 5],
    ['そう思う どちらかといえばそう思う どちらかといえばそう思わない そう思わない', 4],
    ['良い 普通 悪い', 3],
  ])('are steps where they tell as many apart as the scale has: %s', (words, scale) => {
    const best = Array.from({ length: scale }, (_, index) => scale - index);
    expect(steps(words, scale)).toEqual(best);
  });

  it('are steps by themselves when they say "very" or "a little"', () => {
    expect(steps('とても満足 やや不満')).toEqual([5, 2]);
  });

  it.each([
    ['one that may be the fifth or the fourth step', 'そう思う'],
    ['one side of which has three steps', 'とてもそう思う そう思う ややそう思う そう思わない'],
    ['two words for one step', 'ややそう思う まあそう思う'],
    ['of two questions', 'そう思う 満足'],
    ['one that is no such word', 'とても満足 最高'],
    ['はい and いいえ', 'はい いいえ'],
    ['the middle alone', 'どちらともいえない'],
  ])('are asked about: %s', (_what, words) => {
    expect(steps(words)).toBeNull();
  });

  it('have no middle on a scale of four', () => {
    expect(steps('とても満足 どちらともいえない', 4)).toBeNull();
  });
});

describe('the scale of a file', () => {
  const read = (scale: (typeof ANSWER_SCALES)[number]) => answerReader(THIRTEEN_ITEMS, { scale });

  it.each([
    ['from-zero', ['0', '4'], [1, 5]],
    ['reversed', ['1', '5'], [5, 1]],
    ['reversed-from-zero', ['0', '4'], [5, 1]],
    ['as-is', ['1', '5'], [1, 5]],
    ['from-zero', ['5'], [null]],
    ['reversed', ['0'], [null]],
    ['reversed', ['1:そう思う', '1:そう思わない'], [5, null]],
    ['as-is', ['1:そう思う'], [1]],
  ] as const)('%s reads %j as %j', (scale, cells, values) => {
    expect(cells.map((cell) => read(scale)(cell).value)).toEqual(values);
  });

  it('never moves a label: そう思う means the same in whatever order it is numbered', () => {
    for (const scale of ANSWER_SCALES) expect(read(scale)('当てはまる').value).toBe(5);
  });

  it('leads to a step of the instrument or to nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANSWER_SCALES), fc.nat(12), (scale, number) => {
        const { value } = read(scale)(String(number));
        expect(value === null || [1, 2, 3, 4, 5].includes(value)).toBe(true);
      }),
    );
  });

  const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
  const questions = async (...answers: string[]) => {
    const lines = answers.map((answer) => Array<string>(13).fill(answer).join(','));
    const { issues } = await readText([ITEMS, ...lines].join('\n'), { fiscalYear: 2024 });
    return issues.map(({ code }) => code).filter((code) => code.startsWith('scale-'));
  };

  it('is asked about where there is 0 and never 5', async () => {
    expect(await questions('0', '4')).toEqual(['scale-from-zero']);
    expect(await questions('0', '5')).toEqual([]);
    expect(await questions('1', '4')).toEqual([]);
  });

  it('is asked about where the words contradict the numbers, and only where all do', async () => {
    expect(await questions('1:そう思う', '5:そう思わない')).toEqual(['scale-reversed']);
    expect(await questions('1:そう思う', '5:そう思う')).toEqual([]);
  });
});
