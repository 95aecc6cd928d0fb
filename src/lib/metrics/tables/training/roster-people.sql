-- The 基準日, and who the 職員名簿 has.

-- The 基準日 in its 年度, whose months are over with its own. One row.
CREATE OR REPLACE VIEW today AS
SELECT
  as_of,
  CAST(year(as_of) - CASE WHEN month(as_of) < 4 THEN 1 ELSE 0 END AS INTEGER) AS fiscal_year,
  CAST((month(as_of) + 8) % 12 + 1 AS INTEGER) AS months
FROM setting;

-- Where the 職員名簿 has somebody: one line a person, the one that lasts longest.
-- One row per person; is_in_post 0: left in an earlier 年度 than that of the 基準日, or not yet there.
CREATE OR REPLACE VIEW roster_person AS
WITH ranked AS (
  SELECT
    person, division, section, "position", employment_type, hired_year, left_year,
    row_number() OVER (
      PARTITION BY person
      ORDER BY coalesce(left_year, 9999) DESC, coalesce(hired_year, 0) DESC,
        division, section, "position", employment_type
    ) AS place
  FROM roster
)
SELECT
  ranked.person, ranked.division, ranked.section, ranked."position", ranked.employment_type,
  CASE WHEN coalesce(ranked.hired_year, 0) <= today.fiscal_year
    AND coalesce(ranked.left_year, 9999) >= today.fiscal_year THEN 1 ELSE 0 END AS is_in_post
FROM ranked
CROSS JOIN today
WHERE ranked.place = 1;
