import type { EvaluationRow } from '#lib/domain/dataset.ts';
import { fileAnswerReader } from '../cells/file-answers.ts';
import { readNumber } from '../cells/read-number.ts';
import { isRejection, type NormaliserSource, type RowNormaliser } from '../cells/row-reader.ts';

/** The scale of every question to attendees. */
const FIVE_STEPS = { min: 1, max: 5 } as const;
const KNOWN_REACTIONS: readonly string[] = ['satisfaction', 'understanding', 'usefulness'];

/** 研修効果: scores before, after and later, and what an attendee said of the course. */
export function normaliseEvaluation(source: NormaliserSource): RowNormaliser<EvaluationRow> {
  const { reader, columns, instrument } = source;
  const questions = columns.flatMap(({ id, use }) =>
    id !== null && (use === 'attribute' || KNOWN_REACTIONS.includes(id)) ? [id] : [],
  );
  const readAnswer = fileAnswerReader(source, { ...instrument, scale: FIVE_STEPS }, questions);

  const reaction = (id: string): number | null => {
    const cell = reader.cell(id);
    const { value, code } = readAnswer(cell);
    if (code !== null) reader.report(code, id, cell.trim());
    return value;
  };

  return () => {
    const course = reader.requiredText('course');
    if (isRejection(course)) return course;
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    return {
      ...{ fiscal_year: fiscalYear, course },
      person: reader.text('person'),
      division: reader.text('division'),
      section: reader.text('section'),
      position: reader.text('position'),
      employment_type: reader.text('employment_type'),
      full_marks: reader.optionalNumber('full_marks', readNumber),
      pre: reader.optionalNumber('pre', readNumber),
      post: reader.optionalNumber('post', readNumber),
      follow_up: reader.optionalNumber('follow_up', readNumber),
      applied: reader.yesNo('applied'),
      reactions: Object.fromEntries(questions.map((id) => [id, reaction(id)])),
    };
  };
}
