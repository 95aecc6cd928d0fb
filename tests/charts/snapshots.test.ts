import { describe, expect, test } from 'vitest';
import { gallery } from './gallery.ts';
import { normaliseSvg } from './normalise-svg.ts';

const index = () => {
  const names = [...new Set(gallery.map(({ name }) => name))];
  const picture = ({ file, width }: (typeof gallery)[number]) =>
    `\n${width} px\n\n![${file}](${file}.svg)\n`;
  const section = (name: string) =>
    `## ${name}\n${gallery
      .filter((one) => one.name === name)
      .map(picture)
      .join('')}`;
  return `# Gallery

Every figure at the widths at which pages use it, drawn from the rows of the tests: published means,
totals and targets; intervals, differences and progress are made up. Written by \`snapshots.test.ts\`;
a change here is reviewed by opening the picture.

${names.map(section).join('\n')}`;
};

describe('every figure looks as it did when somebody last looked', () => {
  test.each(gallery)('$file', async ({ file, draw }) => {
    await expect(normaliseSvg(draw())).toMatchFileSnapshot(`./snapshots/${file}.svg`);
  });

  test('and the gallery lists them all', async () => {
    await expect(index()).toMatchFileSnapshot('./snapshots/README.md');
  });
});
