-- How completely the sheets of a round were filled in.
-- One row per 年度.
-- Nobody is left out of any other number for it; an item that nobody answered counts as not asked.
-- METHODS §2.
SELECT
  sheet_quality.fiscal_year,
  sheet_quality.returned,
  sheet_quality.blank,
  sheet_quality.straight_lining,
  sheet_quality.partial,
  sum(item_statistic.missing) / nullif(sum(item_statistic.returned), 0) AS missing_share
FROM sheet_quality
LEFT JOIN item_statistic
  ON item_statistic.fiscal_year = sheet_quality.fiscal_year
  AND item_statistic.attribute = 'all'
  AND item_statistic.item > 0
  AND item_statistic.n > 0
GROUP BY
  sheet_quality.fiscal_year, sheet_quality.returned, sheet_quality.blank,
  sheet_quality.straight_lining, sheet_quality.partial
ORDER BY sheet_quality.fiscal_year;
