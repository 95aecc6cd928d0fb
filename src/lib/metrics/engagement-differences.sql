-- What every group answered, so that each can be held against all others of its attribute.
-- One row per 年度 × attribute × value × item; item 0 is the person mean.
-- Blank attributes form the group 未回答. Without an $attribute: every single one.
-- METHODS §7.
SELECT
  fiscal_year, attribute, value, division, item, n, mean, sd,
  count_1, count_2, count_3, count_4, count_5, fewest
FROM group_statistic
WHERE CASE WHEN $attribute = '' THEN attribute <> 'all' AND NOT is_crossed
  ELSE attribute = $attribute END
ORDER BY fiscal_year, attribute, code, item;
