-- What the answers of each group say of each item.

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
