import { z } from './zod.ts';

/** A questionnaire as data: its items, its levels, its answer scale. */
export const InstrumentSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    scale: z.strictObject({ min: z.literal(1), max: z.int().min(2).max(5) }),
    /** What the ends of the scale say, and each answer where the questionnaire names them. */
    answers: z.array(z.strictObject({ value: z.int(), label: z.string().min(1) })),
    items: z
      .array(z.strictObject({ item: z.int().positive(), label: z.string().min(1) }))
      .min(1)
      .max(40),
    levels: z.array(
      z.strictObject({
        level: z.int().positive(),
        label: z.string().min(1),
        items: z.array(z.int().positive()).min(1),
      }),
    ),
    /** The item that stands for the outcome, 働く誇り in the shipped instrument. */
    outcomeItem: z.int().positive().nullable(),
  })
  .refine((i) => i.items.every(({ item }, index) => item === index + 1), {
    message: 'instrument: expected items numbered 1, 2, 3 … in order',
  })
  .refine((i) => i.levels.every((l) => l.items.every((item) => item <= i.items.length)), {
    message: 'instrument: a level names an item that does not exist',
  });
export type Instrument = z.infer<typeof InstrumentSchema>;

/** The thirteen items with our own short labels; a city's own wording comes from its file. */
export const THIRTEEN_ITEMS: Instrument = {
  id: 'engagement-13',
  name: 'エンゲージメント13項目',
  scale: { min: 1, max: 5 },
  answers: [
    { value: 5, label: '当てはまる' },
    { value: 4, label: 'やや当てはまる' },
    { value: 3, label: 'どちらともいえない' },
    { value: 2, label: 'あまり当てはまらない' },
    { value: 1, label: '当てはまらない' },
  ],
  items: [
    { item: 1, label: '期待の理解' },
    { item: 2, label: '環境の整備' },
    { item: 3, label: '得意の発揮' },
    { item: 4, label: '承認・称賛' },
    { item: 5, label: '気づかい' },
    { item: 6, label: '成長の後押し' },
    { item: 7, label: '意見の尊重' },
    { item: 8, label: '目的への共感' },
    { item: 9, label: '同僚の仕事の質' },
    { item: 10, label: '話せる同僚' },
    { item: 11, label: '成長の対話' },
    { item: 12, label: '学びの機会' },
    { item: 13, label: '働く誇り' },
  ],
  levels: [
    { level: 1, label: '基本的な環境', items: [1, 2] },
    { level: 2, label: '個人の貢献', items: [3, 4, 5, 6] },
    { level: 3, label: '職場とのつながり', items: [7, 8, 9, 10] },
    { level: 4, label: '成長', items: [11, 12] },
    { level: 5, label: '誇り', items: [13] },
  ],
  outcomeItem: 13,
};
