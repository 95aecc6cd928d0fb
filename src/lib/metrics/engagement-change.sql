-- One group in one survey round beside every earlier round.
-- One row per pair of rounds × item that both have; item 0 is the person mean over common items.
-- fewest: the fewest people behind a part of either round; all items are parts of a person mean.
-- METHODS §8: rounds are independent samples; nobody is followed from one to the next.
SELECT
  now.fiscal_year, before.fiscal_year AS previous_year, now.item,
  now.n, now.mean, now.sd, now.top2,
  before.n AS previous_n, before.mean AS previous_mean, before.sd AS previous_sd,
  before.top2 AS previous_top2,
  coalesce(least(now.fewest, before.fewest), 0) AS fewest
FROM compared_statistic AS now
JOIN compared_statistic AS before
  ON before.fiscal_year = now.other_year
  AND before.other_year = now.fiscal_year
  AND before.attribute = now.attribute
  AND before.code = now.code
  AND before.item = now.item
WHERE now.attribute = $attribute AND now.value = $value AND now.division = $division
  AND before.fiscal_year < now.fiscal_year
ORDER BY now.fiscal_year, before.fiscal_year, now.item;
