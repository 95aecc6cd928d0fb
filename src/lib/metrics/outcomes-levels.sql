-- At which level courses were measured: reaction, learning, behaviour (Kirkpatrick).
-- One row per 年度 that has a course held or evaluated. Planned courses that were not held are left
-- out. METHODS §15; 効果測定 of 職員研修基本計画.
SELECT
  c.fiscal_year,
  CAST(count(*) AS INTEGER) AS courses,
  CAST(coalesce(sum(measured.reaction), 0) AS INTEGER) AS with_reaction,
  CAST(coalesce(sum(measured.prepost), 0) AS INTEGER) AS with_prepost,
  CAST(coalesce(sum(measured.follow_up), 0) AS INTEGER) AS with_follow_up
FROM course_of_year AS c
LEFT JOIN measured_course AS measured
  ON measured.fiscal_year = c.fiscal_year AND measured.course = c.course
WHERE (c.is_held OR measured.course IS NOT NULL)
  AND ($organiser = '' OR c.organiser = $organiser)
GROUP BY c.fiscal_year
ORDER BY c.fiscal_year;
