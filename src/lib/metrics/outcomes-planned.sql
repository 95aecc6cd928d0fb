-- How a plan means its courses to be evaluated, beside what has been measured by now.
-- One row per line of a 研修計画 that names 効果測定 or 学習目標, cancelled ones left out.
-- METHODS §15; 効果測定 of 職員研修基本計画.
SELECT
  p.fiscal_year, p.plan, name.value AS course, p.evaluation, p.learning_goal,
  strftime(p.start_date, '%Y-%m-%d') AS start_date,
  strftime(p.end_date, '%Y-%m-%d') AS end_date,
  coalesce(m.reaction, 0) AS with_reaction,
  coalesce(m.prepost, 0) AS with_prepost,
  coalesce(m.follow_up, 0) AS with_follow_up
FROM plan_course AS p
JOIN attribute_value AS name ON name.attribute = 'course' AND name.code = p.course
LEFT JOIN measured_course AS m ON m.fiscal_year = p.fiscal_year AND m.course = p.course
WHERE (p.evaluation IS NOT NULL OR p.learning_goal IS NOT NULL)
  AND p.state IS DISTINCT FROM 'cancelled'
ORDER BY p.fiscal_year, p.plan_no;
