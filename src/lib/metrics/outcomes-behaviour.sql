-- 行動変容: who uses at work what a course taught, by their own account.
-- One row per 年度 × course; only who answered. METHODS §15.
-- fewest: the fewest people that the row, beside the course's other 職位, tells of.
SELECT
  c.fiscal_year, c.name AS course, c.organiser,
  CAST(count(*) AS INTEGER) AS n,
  CAST(sum(p.applied) AS INTEGER) AS applied,
  coalesce(size.fewest, 0) AS fewest
FROM evaluated_person AS p
JOIN course_of_year AS c ON c.fiscal_year = p.fiscal_year AND c.course = p.course
LEFT JOIN evaluation_size AS size
  ON size.fiscal_year = c.fiscal_year AND size.course = c.course
  AND size."position" = $position AND size.measure = 'applied'
WHERE p.applied IS NOT NULL
  AND ($course = '' OR c.name = $course)
  AND ($organiser = '' OR c.organiser = $organiser)
  AND ($position = '' OR p."position" = $position)
GROUP BY c.fiscal_year, c.course, c.name, c.organiser, size.fewest
ORDER BY c.fiscal_year, c.course;
