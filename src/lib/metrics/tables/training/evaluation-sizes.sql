-- How few people a number about an evaluated course would tell of.

-- How many people a number of a course rests on, and the fewest that it would tell apart: where all
-- say the same it tells of each; beside the total of all courses, or a course beside its 職位, the
-- smaller ones are told by subtraction. position '' is the whole course.
-- One row per 年度 × course × 職位 × what was measured (pair, follow_up, applied, or a question).
CREATE OR REPLACE VIEW evaluation_size AS
WITH told AS (
  SELECT fiscal_year, course, "position", 'pair' AS measure, difference AS value, FALSE AS is_total
  FROM evaluated_person WHERE difference IS NOT NULL
  UNION ALL
  SELECT fiscal_year, course, "position", 'follow_up', follow_up, FALSE
  FROM evaluated_person WHERE difference IS NOT NULL AND follow_up IS NOT NULL
  UNION ALL
  SELECT fiscal_year, course, "position", 'applied', applied, FALSE
  FROM evaluated_person WHERE applied IS NOT NULL
  UNION ALL
  SELECT fiscal_year, course, "position", 'reaction ' || question, answer, TRUE FROM reaction
),
counted AS (
  SELECT
    fiscal_year, course, coalesce("position", '') AS "position", measure, is_total,
    count(*) AS n,
    CASE WHEN min(value) = max(value) THEN 1 ELSE count(*) END AS weight
  FROM told
  GROUP BY GROUPING SETS (
    (fiscal_year, course, measure, is_total), (fiscal_year, course, "position", measure, is_total)
  )
),
ranked AS (
  SELECT
    fiscal_year, course, "position", measure, n, weight,
    CASE WHEN "position" = '' AND NOT is_total THEN NULL ELSE sum(weight) OVER (
      PARTITION BY
        fiscal_year, measure, "position" = '', CASE WHEN "position" = '' THEN 0 ELSE course END
      ORDER BY weight, course, "position"
      ROWS UNBOUNDED PRECEDING
    ) - weight END AS smaller
  FROM counted
),
sized AS (
  SELECT
    fiscal_year, course, "position", measure, CAST(n AS INTEGER) AS n,
    CAST(least(weight, nullif(smaller, 0)) AS INTEGER) AS fewest
  FROM ranked
)
SELECT
  own.fiscal_year, own.course, own."position", own.measure, own.n,
  least(own.fewest, whole.fewest) AS fewest
FROM sized AS own
JOIN sized AS whole
  ON whole.fiscal_year = own.fiscal_year
  AND whole.course = own.course
  AND whole.measure = own.measure
  AND whole."position" = '';
