-- The mean of every item in every group, item 0 being the person mean.
-- One row per 年度 × attribute × value × item; values in the order of the masters.
-- Blank attributes form the group 未回答. Without an $attribute: every single one.
-- METHODS §7.
SELECT fiscal_year, attribute, value, division, item, n, mean, sd, population, fewest
FROM group_statistic
WHERE CASE WHEN $attribute = '' THEN attribute <> 'all' AND NOT is_crossed
  ELSE attribute = $attribute END
ORDER BY fiscal_year, attribute, code, item;
