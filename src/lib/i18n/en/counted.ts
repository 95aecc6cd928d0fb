import { integer } from '../format.ts';

/** A number with its noun, singular or plural. */
export const counted = (value: number, one: string, many: string) =>
  `${integer(value, 'en')} ${value === 1 ? one : many}`;

export const people = (value: number) => counted(value, 'person', 'people');
export const attendances = (value: number) => counted(value, 'attendance', 'attendances');
export const answers = (value: number) => counted(value, 'answer', 'answers');
export const months = (value: number) => counted(value, 'month', 'months');
export const rows = (value: number) => counted(value, 'row', 'rows');
export const sections = (value: number) => counted(value, 'section', 'sections');
