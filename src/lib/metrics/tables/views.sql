-- Clean names over the loaded and the built tables. Metrics read these views and nothing else.

-- Staff in one group. One row per 年度 × attribute × value; where two files tell of the same group,
-- the larger sum counts, because a table by 部 and one by 職位 are the same people.
CREATE OR REPLACE VIEW staff AS
WITH told AS (
  SELECT fiscal_year, file, 'all' AS attribute, '' AS division, '' AS value, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'division', '', division, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'section', coalesce(division, ''), section, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'position', '', "position", people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'employment_type', '', employment_type, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'division_position', division, "position", people FROM headcount
),
summed AS (
  SELECT fiscal_year, file, attribute, division, value, sum(people) AS people
  FROM told
  WHERE value IS NOT NULL AND division IS NOT NULL
  GROUP BY fiscal_year, file, attribute, division, value
)
SELECT fiscal_year, attribute, division, value, CAST(max(people) AS INTEGER) AS people
FROM summed
GROUP BY fiscal_year, attribute, division, value;

-- People asked in a survey round, or on the staff, of one group. What the round says of the whole
-- city comes before the sum of the 職員数. One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW population AS
SELECT
  coalesce(staff.fiscal_year, round.fiscal_year) AS fiscal_year,
  coalesce(staff.attribute, 'all') AS attribute,
  coalesce(staff.division, '') AS division,
  coalesce(staff.value, '') AS value,
  coalesce(round.population, staff.people) AS people
FROM staff
FULL JOIN (SELECT fiscal_year, 'all' AS attribute, population FROM round) AS round
  ON round.fiscal_year = staff.fiscal_year AND round.attribute = staff.attribute;

-- The statistics of one item in one group. One row per 年度 × attribute × value × item.
-- is_crossed: the groups are those of two attributes at once (a city's own header is quoted).
CREATE OR REPLACE VIEW item_statistic AS
SELECT
  cell.fiscal_year, cell.attribute, attribute_value.value, attribute_value.division, cell.code,
  cell.item, cell.returned, cell.n, cell.returned - cell.n AS missing, cell.mean,
  sqrt(cell.sum_square / nullif(cell.n - 1, 0)) AS sd,
  cell.count_1, cell.count_2, cell.count_3, cell.count_4, cell.count_5,
  population.people AS population,
  cell.attribute = 'division_position'
    OR cell.attribute LIKE '% × %' AND cell.attribute NOT LIKE '「%' AS is_crossed
FROM cell
JOIN attribute_value
  ON attribute_value.attribute = cell.attribute AND attribute_value.code = cell.code
LEFT JOIN population
  ON population.fiscal_year = cell.fiscal_year
  AND population.attribute = cell.attribute
  AND population.value = attribute_value.value
  AND population.division = attribute_value.division;

-- The same with the fewest people that a row rests on: those who answered the item, for the person
-- mean those of the least answered item. One row per 年度 × attribute × value × item.
CREATE OR REPLACE VIEW group_statistic AS
SELECT
  fiscal_year, attribute, is_crossed, value, division, code, item, returned, n, mean, sd,
  population,
  count_1, count_2, count_3, count_4, count_5,
  CASE WHEN item = 0
    THEN least(
      returned, min(nullif(n, 0)) OVER (PARTITION BY fiscal_year, attribute, code)
    )
    ELSE n END AS fewest
FROM item_statistic;

-- The same as it is held against another round: the person mean is over the items of both.
-- One row per 年度 × 年度 it is held against × attribute × value × item.
CREATE OR REPLACE VIEW compared_statistic AS
SELECT
  own.fiscal_year, other.fiscal_year AS other_year, own.attribute, own.value, own.division,
  own.code, own.item,
  CASE WHEN common_cell.n IS NULL THEN own.n ELSE common_cell.n END AS n,
  CASE WHEN common_cell.n IS NULL THEN own.mean ELSE common_cell.mean END AS mean,
  CASE WHEN common_cell.n IS NULL THEN own.sd ELSE common_cell.sd END AS sd,
  own.count_4 + own.count_5 AS top2,
  least(nullif(own.fewest, 0), nullif(common_cell.n, 0)) AS fewest
FROM group_statistic AS own
JOIN round AS other ON other.fiscal_year <> own.fiscal_year
LEFT JOIN common_cell
  ON own.item = 0
  AND common_cell.attribute = own.attribute
  AND common_cell.code = own.code
  AND common_cell.fiscal_year = own.fiscal_year
  AND common_cell.other_year = other.fiscal_year;

-- Sheets returned and people asked in one group, with the groups of the staff in which nobody
-- answered, where the round knows the attribute. No crossed groups.
-- One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW response_group AS
WITH answered AS (
  SELECT fiscal_year, attribute, value, division, code, returned, population AS headcount
  FROM item_statistic
  WHERE item = 0 AND NOT is_crossed
),
known AS (
  SELECT DISTINCT fiscal_year, attribute FROM answered WHERE value <> '未回答'
)
SELECT fiscal_year, attribute, value, division, code, returned, headcount FROM answered
UNION ALL
SELECT
  population.fiscal_year, population.attribute, population.value, population.division,
  attribute_value.code, 0, population.people
FROM population
JOIN known
  ON known.fiscal_year = population.fiscal_year AND known.attribute = population.attribute
JOIN attribute_value
  ON attribute_value.attribute = population.attribute
  AND attribute_value.value = population.value
  AND attribute_value.division = population.division
ANTI JOIN answered
  ON answered.fiscal_year = population.fiscal_year
  AND answered.attribute = population.attribute
  AND answered.code = attribute_value.code
WHERE population.people > 0;

-- Sums and products of the answers to two items. One row per 年度 × pair of items × basis: everybody
-- who answered both (pair), or who answered every item (complete). Whole numbers: nothing is lost.
CREATE OR REPLACE VIEW item_product AS
WITH counted AS (
  SELECT fiscal_year, item_a, item_b, 'pair' AS basis, answer_a, answer_b, people FROM item_pair
  UNION ALL
  SELECT fiscal_year, item_a, item_b, 'complete', answer_a, answer_b, complete FROM item_pair
)
SELECT
  fiscal_year, item_a, item_b, basis,
  CAST(sum(people) AS INTEGER) AS n,
  CAST(sum(people * answer_a) AS DOUBLE) AS sum_a,
  CAST(sum(people * answer_b) AS DOUBLE) AS sum_b,
  CAST(sum(people * answer_a * answer_a) AS DOUBLE) AS sum_aa,
  CAST(sum(people * answer_b * answer_b) AS DOUBLE) AS sum_bb,
  CAST(sum(people * answer_a * answer_b) AS DOUBLE) AS sum_ab
FROM counted
GROUP BY fiscal_year, item_a, item_b, basis;

-- Comments of one group, and the fewest that its numbers would tell apart: a group of which the
-- smaller ones are fewer together gives them away by subtraction, and so does a 課 whose 部 does.
-- One row per 年度 × attribute × value that has a comment.
CREATE OR REPLACE VIEW comment_group AS
WITH ranked AS (
  SELECT
    comment_cell.fiscal_year, comment_cell.attribute, attribute_value.value,
    attribute_value.division, comment_cell.code, comment_cell.comments, comment_cell.content_free,
    sum(comment_cell.comments) OVER (
      PARTITION BY comment_cell.fiscal_year, comment_cell.attribute, attribute_value.division
      ORDER BY comment_cell.comments, comment_cell.code
      ROWS UNBOUNDED PRECEDING
    ) - comment_cell.comments AS smaller
  FROM comment_cell
  JOIN attribute_value
    ON attribute_value.attribute = comment_cell.attribute
    AND attribute_value.code = comment_cell.code
),
sized AS (
  SELECT
    fiscal_year, attribute, value, division, code, comments, content_free,
    least(comments, CAST(nullif(smaller, 0) AS INTEGER)) AS fewest
  FROM ranked
)
SELECT
  own.fiscal_year, own.attribute, own.value, own.division, own.code, own.comments,
  own.content_free, least(own.fewest, parent.fewest) AS fewest
FROM sized AS own
LEFT JOIN sized AS parent
  ON own.division <> ''
  AND parent.attribute = 'division'
  AND parent.value = own.division
  AND parent.fiscal_year = own.fiscal_year;
