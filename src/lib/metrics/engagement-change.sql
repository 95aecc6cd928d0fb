-- One group in one survey round beside every earlier round.
-- One row per pair of rounds × item that both have; item 0 is the person mean.
-- fewest: the fewest people behind a part of either round; all items are parts of a person mean.
-- METHODS §8: rounds are independent samples; nobody is followed from one to the next.
WITH sized AS (
  SELECT fiscal_year, item, n, mean, sd, count_4 + count_5 AS top2, nullif(fewest, 0) AS fewest
  FROM group_statistic
  WHERE attribute = $attribute AND value = $value AND division = $division
)
SELECT
  now.fiscal_year, before.fiscal_year AS previous_year, now.item,
  now.n, now.mean, now.sd, now.top2,
  before.n AS previous_n, before.mean AS previous_mean, before.sd AS previous_sd,
  before.top2 AS previous_top2,
  coalesce(least(now.fewest, before.fewest), 0) AS fewest
FROM sized AS now
JOIN sized AS before ON before.item = now.item AND before.fiscal_year < now.fiscal_year
ORDER BY now.fiscal_year, before.fiscal_year, now.item;
