-- How many respondents gave each answer, 0 to 10, to the question of recommendation.
-- One row per 年度 × answer. METHODS §11.
CREATE OR REPLACE TABLE recommendation AS
SELECT fiscal_year, enps AS answer, CAST(count(*) AS INTEGER) AS people
FROM respondent
WHERE enps IS NOT NULL
GROUP BY fiscal_year, enps
ORDER BY fiscal_year, enps;
