-- Who answered: sheets returned against people asked.
-- One row per 年度 × attribute × value, the whole city first.
-- Blank sheets count as returned. METHODS §6; 回答者数 of 人材確保・育成基本方針.
SELECT
  fiscal_year,
  attribute,
  value,
  division,
  returned,
  population AS headcount,
  CASE WHEN returned <= population THEN returned / nullif(population, 0) END AS rate
FROM item_statistic
WHERE item = 0
ORDER BY fiscal_year, attribute <> 'all', attribute, code;
