-- What each course came to.
-- One row per 年度 × course.
-- Only person records tell of courses. A session is a day on which the course has attendances.
-- METHODS §13.
SELECT
  a.fiscal_year,
  course.value AS course,
  category.value AS category,
  CAST(count(*) AS INTEGER) AS attendances,
  CASE WHEN count(a.person) = count(*)
    THEN CAST(count(DISTINCT a.person) AS INTEGER) END AS attendees,
  CAST(nullif(count(DISTINCT a.date), 0) AS INTEGER) AS sessions,
  sum(a.hours) AS hours
FROM counted_attendance AS a
JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = a.course
JOIN attribute_value AS category ON category.attribute = 'category' AND category.code = a.category
GROUP BY a.fiscal_year, a.category, category.value, a.course, course.value
ORDER BY a.fiscal_year, a.category, a.course;
