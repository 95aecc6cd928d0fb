-- The engagement score of one group: the mean of its item means, and the mean of its person means.
-- One row per 年度; fewest: the smallest number of people that any part of the row rests on.
-- Fewer than half of the items answered: no person mean; a blank sheet counts as returned.
-- METHODS §3 and §5; 総合 of 人材確保・育成基本方針.
WITH item_means AS (
  SELECT
    fiscal_year,
    avg(mean) AS score,
    min(n) FILTER (WHERE n > 0) AS n
  FROM item_statistic
  WHERE attribute = $attribute AND value = $value AND division = $division AND item > 0
  GROUP BY fiscal_year
)
SELECT
  person.fiscal_year,
  person.returned AS respondents,
  person.population,
  CASE WHEN person.returned <= person.population
    THEN person.returned / nullif(person.population, 0) END AS response_rate,
  item_means.score,
  person.mean AS score_person_mean,
  person.n AS n_person,
  person.sd AS sd_person,
  coalesce(least(person.returned, nullif(person.n, 0), item_means.n), person.returned) AS fewest
FROM item_statistic AS person
JOIN item_means ON item_means.fiscal_year = person.fiscal_year
WHERE person.attribute = $attribute
  AND person.value = $value
  AND person.division = $division
  AND person.item = 0
ORDER BY person.fiscal_year;
