-- The mean of every item in every group, item 0 being the person mean.
-- One row per 年度 × attribute × value × item; values in the order of the masters.
-- Blank attributes form the group 未回答. Without an $attribute: all but the pair 部×職位.
-- METHODS §7.
SELECT fiscal_year, attribute, value, division, item, n, mean, sd, population, fewest
FROM group_statistic
WHERE CASE WHEN $attribute = '' THEN attribute NOT IN ('all', 'division_position') AND NOT contains(attribute, ' × ')
  ELSE attribute = $attribute END
ORDER BY fiscal_year, attribute, code, item;
