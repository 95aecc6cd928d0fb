-- Recommendation of the workplace, asked from 0 to 10.
-- One row per 年度 in which it was asked.
-- Who did not answer it is left out; never made from another question. METHODS §11.
SELECT
  fiscal_year,
  CAST(sum(people) AS INTEGER) AS n,
  CAST(sum(CASE WHEN answer >= 9 THEN people ELSE 0 END) AS INTEGER) AS promoters,
  CAST(sum(CASE WHEN answer IN (7, 8) THEN people ELSE 0 END) AS INTEGER) AS passives,
  CAST(sum(CASE WHEN answer <= 6 THEN people ELSE 0 END) AS INTEGER) AS detractors
FROM recommendation
GROUP BY fiscal_year
ORDER BY fiscal_year;
