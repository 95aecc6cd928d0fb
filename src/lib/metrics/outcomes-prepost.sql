-- Tests before and after a course, of who took both: means, and how many pairs differ by how much.
-- One row per 年度 × course × difference; scores in points of 100 (METHODS §15).
-- Who took one of the two tests only is unpaired, not used. Sums run in the order of values.
-- fewest: the fewest people that the row, beside the course's other 職位, tells of.
WITH chosen AS (
  SELECT
    c.fiscal_year, c.course, c.name, c.organiser, p.full_marks,
    p.pre, p.post, p.difference, p.follow_up
  FROM evaluated_person AS p
  JOIN course_of_year AS c ON c.fiscal_year = p.fiscal_year AND c.course = p.course
  WHERE ($course = '' OR c.name = $course)
    AND ($organiser = '' OR c.organiser = $organiser)
    AND ($position = '' OR p."position" = $position)
    AND (p.pre IS NOT NULL OR p.post IS NOT NULL)
),
tested AS (
  SELECT
    fiscal_year, course, name, organiser,
    CASE WHEN count(DISTINCT full_marks) = 1 AND count(full_marks) = count(*)
      THEN min(full_marks) END AS full_marks,
    count(full_marks) = count(*) AS is_of_marks,
    count(difference) AS pairs, count(*) - count(difference) AS unpaired,
    avg(pre ORDER BY pre) FILTER (WHERE difference IS NOT NULL) AS mean_pre,
    avg(post ORDER BY post) FILTER (WHERE difference IS NOT NULL) AS mean_post,
    stddev_samp(pre ORDER BY pre) FILTER (WHERE difference IS NOT NULL) AS sd_pre,
    stddev_samp(post ORDER BY post) FILTER (WHERE difference IS NOT NULL) AS sd_post,
    stddev_samp(difference ORDER BY difference) AS sd_difference,
    count(*) FILTER (WHERE difference IS NOT NULL AND post >= 100) AS at_most,
    avg(follow_up ORDER BY follow_up) FILTER (WHERE difference IS NOT NULL) AS mean_follow_up
  FROM chosen
  GROUP BY fiscal_year, course, name, organiser
),
moved AS (
  SELECT fiscal_year, course, difference, count(*) AS moved
  FROM chosen
  WHERE difference IS NOT NULL
  GROUP BY fiscal_year, course, difference
)
SELECT
  t.fiscal_year, t.name AS course, t.organiser, t.full_marks, t.is_of_marks,
  CAST(t.pairs AS INTEGER) AS pairs, CAST(t.unpaired AS INTEGER) AS unpaired,
  t.mean_pre, t.mean_post, t.sd_pre, t.sd_post, t.sd_difference,
  CAST(t.at_most AS INTEGER) AS at_most, t.mean_follow_up,
  coalesce(later.n, 0) AS follow_up_pairs, coalesce(later.fewest, 0) AS follow_up_fewest,
  coalesce(size.fewest, 0) AS fewest,
  moved.difference AS step, CAST(moved.moved AS INTEGER) AS moved
FROM tested AS t
LEFT JOIN moved ON moved.fiscal_year = t.fiscal_year AND moved.course = t.course
LEFT JOIN evaluation_size AS size
  ON size.fiscal_year = t.fiscal_year AND size.course = t.course
  AND size."position" = $position AND size.measure = 'pair'
LEFT JOIN evaluation_size AS later
  ON later.fiscal_year = t.fiscal_year AND later.course = t.course
  AND later."position" = $position AND later.measure = 'follow_up'
ORDER BY t.fiscal_year, t.course, moved.difference;
