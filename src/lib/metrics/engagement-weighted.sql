-- What the score is weighted from: person means by 部×職位, and the staff by 部 and by 職位.
-- One row per 年度 × part × value: the whole city (all), a cell of respondents (cell), a 部 or a 職位.
-- A survey that knows only one of the two has cells of that one. METHODS §6.
WITH pair AS (
  SELECT DISTINCT attribute FROM item_statistic WHERE attribute = 'division_position'
),
cell_attribute AS (
  SELECT attribute FROM pair
  UNION ALL
  SELECT name FROM (VALUES ('division'), ('position')) AS single (name)
  WHERE NOT EXISTS (SELECT 1 FROM pair)
)
SELECT
  fiscal_year, 'all' AS part, '' AS division, '' AS place, n, mean, sd, population AS people
FROM item_statistic
WHERE attribute = 'all' AND item = 0
UNION ALL
SELECT
  fiscal_year, 'cell',
  CASE item_statistic.attribute
    WHEN 'division_position' THEN division WHEN 'division' THEN value ELSE '' END,
  CASE WHEN item_statistic.attribute = 'division' THEN '' ELSE value END,
  n, mean, sd, NULL
FROM item_statistic
JOIN cell_attribute ON cell_attribute.attribute = item_statistic.attribute
WHERE item = 0
UNION ALL
SELECT
  fiscal_year, attribute,
  CASE attribute WHEN 'division' THEN value ELSE '' END,
  CASE attribute WHEN 'position' THEN value ELSE '' END,
  returned, NULL, NULL, headcount
FROM response_group
WHERE attribute IN ('division', 'position') AND value <> '未回答'
ORDER BY fiscal_year, part, division, place;
