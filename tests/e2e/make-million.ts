/** A survey of a million made-up people as a CP932 file on disk, the same bytes on every run. */
import { writeFileSync } from 'node:fs';
import { encodeCp932 } from '../../data/generator/encode-cp932.ts';

const ITEMS = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);
const POSITIONS = ['主事', '主査', '係長', '課長'];
const DIVISIONS = 20;
/** So many lines are written at once. */
const PORTION = 20_000;

/** Text as the bytes of its encoding, one character each: joined as text, written as bytes. */
const bytesOf = (text: string): string => Buffer.from(encodeCp932(text)).toString('latin1');

/** Person `index` answers (index + item) mod 5 + 1: every item's mean is 3 over five people. */
export function makeSurvey(path: string, people: number): void {
  const divisions = Array.from({ length: DIVISIONS }, (_, index) => bytesOf(`第${index + 1}部`));
  const positions = POSITIONS.map(bytesOf);
  const answers = Array.from({ length: 5 }, (_, shift) =>
    ITEMS.map((_, item) => ((shift + item) % 5) + 1).join(','),
  );
  const year = bytesOf('令和6年度');
  const portions = [`${bytesOf(`年度,回答ID,部,職位,${ITEMS.join(',')}`)}\r\n`];
  for (let first = 0; first < people; first += PORTION) {
    const lines = Array.from({ length: Math.min(PORTION, people - first) }, (_, offset) => {
      const index = first + offset;
      const who = `${divisions[index % DIVISIONS]},${positions[index % POSITIONS.length]}`;
      return `${year},R${index + 1},${who},${answers[index % answers.length]}\r\n`;
    });
    portions.push(lines.join(''));
  }
  writeFileSync(path, Buffer.from(portions.join(''), 'latin1'));
}
