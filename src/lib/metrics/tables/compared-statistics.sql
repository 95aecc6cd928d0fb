-- The same between two rounds.

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
