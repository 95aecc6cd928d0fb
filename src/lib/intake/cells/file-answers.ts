import type { Instrument } from '#lib/domain/instrument.ts';
import { labelsOfFile, ScaleTally } from './answer-scale.ts';
import { answerReader, type AnswerReading } from './read-answer.ts';
import type { NormaliserSource } from './row-reader.ts';

/** So many rows show the words by which a file answers. */
const ROWS_LOOKED_AT = 1000;

/**
 * A reader of the answers of one file: its words told from the first rows, its scale as chosen. What
 * has to be asked about either is among the findings after the last row.
 *
 * @param ids the columns that hold answers
 */
export function fileAnswerReader(
  { columns, sample, scale, afterwards }: NormaliserSource,
  instrument: Instrument,
  ids: readonly string[],
): (cell: string) => AnswerReading {
  const indexes = columns.filter(({ id }) => id !== null && ids.includes(id)).map((c) => c.index);
  const cells = sample.slice(0, ROWS_LOOKED_AT).flatMap((row) => indexes.map((i) => row[i] ?? ''));
  const { labels, unclear } = labelsOfFile(new Set(cells), instrument);
  const tally = new ScaleTally();
  afterwards(() => [
    ...tally.findings(scale),
    ...(unclear.length > 0
      ? [
          {
            code: 'answer-words-unclear' as const,
            found: unclear.join(', '),
            count: unclear.length,
          },
        ]
      : []),
  ]);
  return answerReader(instrument, { scale, labels, tally });
}
