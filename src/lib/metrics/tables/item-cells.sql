-- How many respondents gave each answer to each item, for the attributes of counted_attribute.
-- One row per attribute × value × 年度 × item. A missing answer counts as returned only.
-- The deviations are summed from the counts about the mean, so nothing cancels (METHODS §1).
INSERT INTO cell
WITH counted AS (
  SELECT
    grouping({attributes}) AS mask, -- tells which of them the row is of
    coalesce({attributes}) AS code,
    fiscal_year,
    count(*) AS returned,
    [
      coalesce(sum(CAST(COLUMNS('^(q\d+)$') = 1 AS INTEGER)), 0),
      coalesce(sum(CAST(COLUMNS('^(q\d+)$') = 2 AS INTEGER)), 0),
      coalesce(sum(CAST(COLUMNS('^(q\d+)$') = 3 AS INTEGER)), 0),
      coalesce(sum(CAST(COLUMNS('^(q\d+)$') = 4 AS INTEGER)), 0),
      coalesce(sum(CAST(COLUMNS('^(q\d+)$') = 5 AS INTEGER)), 0)
    ] AS '\1'
  FROM respondent
  GROUP BY fiscal_year, GROUPING SETS ({attributes})
),
answers AS (
  SELECT
    mask, code, fiscal_year, returned, CAST(substr(item, 2) AS INTEGER) AS item,
    CAST(counts[1] AS INTEGER) AS count_1, CAST(counts[2] AS INTEGER) AS count_2,
    CAST(counts[3] AS INTEGER) AS count_3, CAST(counts[4] AS INTEGER) AS count_4,
    CAST(counts[5] AS INTEGER) AS count_5
  FROM (UNPIVOT counted ON COLUMNS('^q\d+$') INTO NAME item VALUE counts)
),
means AS (
  SELECT
    mask, code, fiscal_year, item, returned, count_1, count_2, count_3, count_4, count_5,
    count_1 + count_2 + count_3 + count_4 + count_5 AS n,
    count_1 + 2 * count_2 + 3 * count_3 + 4 * count_4 + 5 * count_5 AS sum_x,
    sum_x / nullif(n, 0) AS mean
  FROM answers
)
SELECT
  counted_attribute.attribute, code, fiscal_year, item, returned, n, sum_x, mean,
  count_1 * (1 - mean) ** 2 + count_2 * (2 - mean) ** 2 + count_3 * (3 - mean) ** 2
    + count_4 * (4 - mean) ** 2 + count_5 * (5 - mean) ** 2,
  count_1, count_2, count_3, count_4, count_5
FROM means
JOIN counted_attribute ON counted_attribute.mask = means.mask
ORDER BY counted_attribute.mask DESC, code, fiscal_year, item;
