-- What people scored and said of a course, each person once, and how few that tells of.

-- The first score of each kind that one person has for one course in one 年度, in points of 100:
-- without 満点 a score is taken as such. 職位 as filed, else as at the course. One row per 年度 ×
-- course × person; a row without a 職員番号 is a person.
CREATE OR REPLACE VIEW evaluated_person AS
WITH merged AS (
  SELECT
    fiscal_year, course, coalesce(person, -evaluation_no) AS who,
    min(nullif("position", 32000)) AS "position",
    first(full_marks ORDER BY evaluation_no) FILTER (WHERE full_marks > 0) AS full_marks,
    first(pre ORDER BY evaluation_no) FILTER (WHERE pre IS NOT NULL) AS pre,
    first(post ORDER BY evaluation_no) FILTER (WHERE post IS NOT NULL) AS post,
    first(follow_up ORDER BY evaluation_no) FILTER (WHERE follow_up IS NOT NULL) AS follow_up,
    first(applied ORDER BY evaluation_no) FILTER (WHERE applied IS NOT NULL) AS applied
  FROM evaluation
  GROUP BY fiscal_year, course, who
),
attended AS (
  SELECT fiscal_year, course, person, min(nullif("position", 32000)) AS "position"
  FROM counted_attendance
  GROUP BY fiscal_year, course, person
)
SELECT
  merged.fiscal_year, merged.course, merged.who, merged.full_marks, merged.applied,
  coalesce(attribute_value.value, '未回答') AS "position",
  100 * merged.pre / coalesce(merged.full_marks, 100) AS pre,
  100 * merged.post / coalesce(merged.full_marks, 100) AS post,
  100 * merged.follow_up / coalesce(merged.full_marks, 100) AS follow_up,
  100 * (merged.post - merged.pre) / coalesce(merged.full_marks, 100) AS difference
FROM merged
LEFT JOIN attended
  ON attended.fiscal_year = merged.fiscal_year
  AND attended.course = merged.course
  AND attended.person = merged.who
LEFT JOIN attribute_value
  ON attribute_value.attribute = 'position'
  AND attribute_value.code = coalesce(merged."position", attended."position");

-- The first answer of each person to each question about a course.
-- One row per 年度 × course × person × question.
CREATE OR REPLACE VIEW reaction AS
SELECT
  evaluation.fiscal_year, evaluation.course, evaluated_person.who, evaluated_person."position",
  evaluation_reaction.question, min(evaluation_reaction.question_no) AS question_no,
  first(evaluation_reaction.answer ORDER BY evaluation_reaction.evaluation_no) AS answer
FROM evaluation_reaction
JOIN evaluation ON evaluation.evaluation_no = evaluation_reaction.evaluation_no
JOIN evaluated_person
  ON evaluated_person.fiscal_year = evaluation.fiscal_year
  AND evaluated_person.course = evaluation.course
  AND evaluated_person.who = coalesce(evaluation.person, -evaluation.evaluation_no)
WHERE evaluation_reaction.answer IS NOT NULL
GROUP BY
  evaluation.fiscal_year, evaluation.course, evaluated_person.who, evaluated_person."position",
  evaluation_reaction.question;
