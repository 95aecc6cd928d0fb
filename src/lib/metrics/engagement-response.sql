-- Who answered: sheets returned against people asked.
-- One row per 年度 × attribute × value, the whole city first; with groups of which nobody answered.
-- Blank sheets count as returned. METHODS §6; 回答者数 of 人材確保・育成基本方針.
SELECT
  fiscal_year,
  attribute,
  value,
  division,
  returned,
  headcount,
  CASE WHEN returned <= headcount THEN returned / nullif(headcount, 0) END AS rate
FROM response_group
WHERE attribute <> 'division_position' AND NOT contains(attribute, ' × ')
ORDER BY fiscal_year, attribute <> 'all', attribute, code;
