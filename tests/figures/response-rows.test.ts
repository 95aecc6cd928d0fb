import { expect, it } from 'vitest';
import { inAttributeOrder } from '#lib/figures/response/response-rows.ts';

it('attributes come in the order every city knows, a city’s own after them', () => {
  expect(inAttributeOrder(['勤務地', 'position', 'division'])).toEqual([
    'division',
    'position',
    '勤務地',
  ]);
});
