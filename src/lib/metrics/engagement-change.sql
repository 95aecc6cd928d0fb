-- One group in one survey round beside the round before it.
-- One row per pair of neighbouring rounds × item that both have; item 0 is the person mean.
-- fewest: the fewest people behind a part of either round; all items are parts of a person mean.
-- METHODS §8: rounds are independent samples; nobody is followed from one to the next.
WITH sized AS (
  SELECT
    fiscal_year, item, n, mean, sd,
    CASE WHEN item = 0
      THEN least(returned, min(nullif(n, 0)) OVER (PARTITION BY fiscal_year))
      ELSE nullif(n, 0) END AS fewest
  FROM item_statistic
  WHERE attribute = $attribute AND value = $value AND division = $division
),
paired AS (
  SELECT
    fiscal_year,
    item,
    n, mean, sd, fewest,
    lag(fiscal_year) OVER rounds AS previous_year,
    lag(n) OVER rounds AS previous_n,
    lag(mean) OVER rounds AS previous_mean,
    lag(sd) OVER rounds AS previous_sd,
    lag(fewest) OVER rounds AS previous_fewest
  FROM sized
  WINDOW rounds AS (PARTITION BY item ORDER BY fiscal_year)
)
SELECT
  fiscal_year, previous_year, item, n, mean, sd, previous_n, previous_mean, previous_sd,
  coalesce(least(fewest, previous_fewest), 0) AS fewest
FROM paired
WHERE previous_year IS NOT NULL
ORDER BY fiscal_year, item;
