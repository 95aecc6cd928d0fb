-- The overall score and the response rate of the whole city, the parts of its bounds.
-- One row per 年度.
-- fewest: the fewest people that the score rests on. METHODS §6.
SELECT
  person.fiscal_year,
  CASE WHEN person.returned <= person.population
    THEN person.returned / nullif(person.population, 0) END AS response_rate,
  avg(CASE WHEN other.item > 0 THEN other.mean END) AS score,
  coalesce(min(nullif(other.n, 0)), person.returned) AS fewest
FROM item_statistic AS person
JOIN item_statistic AS other
  ON other.fiscal_year = person.fiscal_year AND other.attribute = person.attribute
WHERE person.attribute = 'all' AND person.item = 0
GROUP BY person.fiscal_year, person.returned, person.population
ORDER BY person.fiscal_year;
