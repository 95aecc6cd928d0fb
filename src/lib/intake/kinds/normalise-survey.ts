import { ENPS_ATTRIBUTE, KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import { itemId } from '../columns/match-item.ts';
import { saysNothing } from '../cells/missing-words.ts';
import { fileAnswerReader } from '../cells/file-answers.ts';
import { readNumber } from '../cells/read-number.ts';
import {
  isRejection,
  type NormaliserSource,
  type RowNormaliser,
  type RowReader,
} from '../cells/row-reader.ts';

const ENPS_MAX = 10;

/**
 * 調査回答: an answer that is not on the scale becomes missing and is reported, the rest of the row
 * stays. A comment is kept as written.
 */
export function normaliseSurvey(source: NormaliserSource): RowNormaliser<SurveyRow> {
  const { reader, columns, instrument } = source;
  const known: readonly string[] = KNOWN_ATTRIBUTES;
  const attributeIds = columns.flatMap(({ id, use }) =>
    id !== null && (use === 'attribute' || known.includes(id)) ? [id] : [],
  );
  const questions = columns.flatMap(({ id, use }) => (use === 'choice' && id ? [id] : []));
  const itemIds = instrument.items.map(({ item }) => itemId(item));
  const readAnswer = fileAnswerReader(source, instrument, itemIds);

  const answer = (id: string): number | null => {
    const cell = reader.cell(id);
    const { value, code } = readAnswer(cell);
    if (code !== null) reader.report(code, id, cell.trim());
    return value;
  };

  return () => {
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    const attributes: Record<string, string | null> = {};
    for (const id of attributeIds) attributes[id] = reader.text(id);
    if (reader.has(ENPS_ATTRIBUTE)) attributes[ENPS_ATTRIBUTE] = recommendation(reader);
    return {
      fiscal_year: fiscalYear,
      respondent_id: reader.text('respondent_id'),
      answers: itemIds.map(answer),
      attributes,
      comment: reader.cell('comment').trim() || null,
      ...(questions.length > 0 ? { choices: choicesOf(questions, reader) } : {}),
    };
  };
}

/** The whole cell of each 複数選択の設問, which `settleChoices` divides. */
function choicesOf(questions: readonly string[], reader: RowReader): SurveyRow['choices'] {
  return Object.fromEntries(
    questions.map((id) => {
      const cell = reader.cell(id).trim();
      return [id, cell === '' || saysNothing(cell) ? null : [cell]];
    }),
  );
}

function recommendation(reader: RowReader): string | null {
  const cell = reader.cell(ENPS_ATTRIBUTE);
  if (cell.trim() === '' || saysNothing(cell)) return null;
  const value = readNumber(cell);
  if (value !== null && Number.isInteger(value) && value <= ENPS_MAX) {
    reader.noteDigits(ENPS_ATTRIBUTE, cell);
    return String(value);
  }
  reader.report('enps-invalid', ENPS_ATTRIBUTE, cell.trim());
  return null;
}
