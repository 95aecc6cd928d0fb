-- What attendees said of a course, from 1 to 5.
-- One row per 年度 × course × question; first all courses together (course ''), where no course,
-- 主催 or 職位 is asked for. METHODS §15.
-- fewest: the fewest people that the row, beside the total or the course's 職位, tells of.
WITH chosen AS (
  SELECT
    c.fiscal_year, c.course, c.name, c.organiser, r.question, r.question_no, r.answer
  FROM reaction AS r
  JOIN course_of_year AS c ON c.fiscal_year = r.fiscal_year AND c.course = r.course
  WHERE ($course = '' OR c.name = $course)
    AND ($organiser = '' OR c.organiser = $organiser)
    AND ($position = '' OR r."position" = $position)
),
counted AS (
  SELECT
    fiscal_year, course, name, organiser, question, min(question_no) AS question_no,
    CAST(count(*) AS INTEGER) AS n, avg(answer) AS mean,
    CAST(count(*) FILTER (WHERE answer = 1) AS INTEGER) AS count_1,
    CAST(count(*) FILTER (WHERE answer = 2) AS INTEGER) AS count_2,
    CAST(count(*) FILTER (WHERE answer = 3) AS INTEGER) AS count_3,
    CAST(count(*) FILTER (WHERE answer = 4) AS INTEGER) AS count_4,
    CAST(count(*) FILTER (WHERE answer = 5) AS INTEGER) AS count_5
  FROM chosen
  GROUP BY GROUPING SETS (
    (fiscal_year, question), (fiscal_year, course, name, organiser, question)
  )
)
SELECT
  counted.fiscal_year, coalesce(counted.name, '') AS course,
  coalesce(counted.organiser, '') AS organiser, counted.question, counted.n, counted.mean,
  (counted.count_4 + counted.count_5) / counted.n AS top2_share,
  counted.count_1, counted.count_2, counted.count_3, counted.count_4, counted.count_5,
  CASE
    WHEN counted.course IS NOT NULL THEN coalesce(size.fewest, 0)
    WHEN counted.n IN (
      counted.count_1, counted.count_2, counted.count_3, counted.count_4, counted.count_5
    ) THEN 1
    ELSE counted.n
  END AS fewest
FROM counted
LEFT JOIN evaluation_size AS size
  ON size.fiscal_year = counted.fiscal_year AND size.course = counted.course
  AND size."position" = $position AND size.measure = 'reaction ' || counted.question
WHERE counted.course IS NOT NULL OR ($course = '' AND $organiser = '' AND $position = '')
ORDER BY
  counted.fiscal_year, counted.course NULLS FIRST, counted.question_no, counted.question;
