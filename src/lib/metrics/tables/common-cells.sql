-- The person mean over the items that two rounds have in common, for one attribute. Made only
-- for rounds that did not ask the same: 13 items must not be compared with 12 (METHODS §3, §8).
-- One row per value of the attribute: of $fiscal_year, as it is held against $other_year.
INSERT INTO common_cell
WITH common AS (
  SELECT 'q' || own.item AS item
  FROM cell AS own
  JOIN cell AS other ON other.item = own.item AND other.attribute = own.attribute
  WHERE own.attribute = 'all' AND own.item > 0
    AND own.fiscal_year = $fiscal_year AND own.n > 0
    AND other.fiscal_year = $other_year AND other.n > 0
),
sheet AS (
  SELECT row_number() OVER () AS sheet, {attribute} AS code, COLUMNS('^q\d+$')
  FROM respondent
  WHERE fiscal_year = $fiscal_year
),
answer AS (
  SELECT answered.sheet, answered.answer
  FROM (UNPIVOT sheet ON COLUMNS('^q\d+$') INTO NAME item VALUE answer) AS answered
  JOIN common ON common.item = answered.item
),
scored AS (
  SELECT
    sheet.code,
    CASE WHEN count(answer.answer) >= ceil((SELECT count(*) FROM common) / 2)
      THEN avg(answer.answer) END AS score
  FROM sheet
  LEFT JOIN answer ON answer.sheet = sheet.sheet
  GROUP BY sheet.sheet, sheet.code
)
SELECT
  $attribute, code, $fiscal_year, $other_year,
  count(score), avg(score), stddev_samp(score)
FROM scored
GROUP BY code
ORDER BY code;
