import { describe, expect, test, vi } from 'vitest';
import SvgHost from '#lib/ui/figure/SvgHost.svelte';
import { stage } from './stage.ts';

const svgOf = (width: number) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', '10');
  return svg;
};

describe('SvgHost', () => {
  test('draws again for a new width, and for a new figure', async () => {
    const screen = await stage(SvgHost, { draw: svgOf });
    const svg = () => screen.container.querySelector('svg');
    const { container } = screen;
    container.style.inlineSize = '500px';
    await vi.waitFor(() => expect(svg()?.getAttribute('width')).toBe('500'));
    container.style.inlineSize = '320px';
    await vi.waitFor(() => expect(svg()?.getAttribute('width')).toBe('320'));
    const second = (width: number) => {
      const drawn = svgOf(width);
      drawn.dataset.figure = '2';
      return drawn;
    };
    await screen.change({ draw: second });
    expect(container.querySelectorAll('svg')).toHaveLength(1);
    expect(svg()?.dataset.figure).toBe('2');
  });

  test('keeps the heads of rows in sight when a scrolled figure is drawn anew', async () => {
    const wide = () => {
      const drawn = svgOf(900);
      const heads = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      heads.dataset.sticks = 'start';
      drawn.append(heads);
      return drawn;
    };
    const screen = await stage(SvgHost, { draw: wide });
    const { container } = screen;
    container.style.inlineSize = '320px';
    const heads = () => container.querySelector('[data-sticks]');
    await vi.waitFor(() => expect(heads()).not.toBeNull());
    container.querySelector('.frame')?.scrollTo(140, 0);
    await vi.waitFor(() => expect(heads()?.getAttribute('transform')).toBe('translate(140,0)'));
    const before = heads();
    await screen.change({ draw: () => wide() });
    expect(heads()).not.toBe(before);
    expect(heads()?.getAttribute('transform')).toBe('translate(140,0)');
  });
});
