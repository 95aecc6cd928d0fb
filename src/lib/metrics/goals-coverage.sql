-- Which sections have somebody who reached a goal.
-- One row per goal × 課 that masters or files name, for goals that count people.
-- A person counts where the records put them at their first completion. 各課1人程度 of the DX plan.
SELECT
  goal.goal,
  section.division,
  section.value AS section,
  CAST(coalesce(sum(goal_count.new_people), 0) AS INTEGER) AS people
FROM goal
CROSS JOIN (
  SELECT code, value, division
  FROM attribute_value
  WHERE attribute = 'section' AND value <> '未回答'
) AS section
LEFT JOIN goal_count ON goal_count.goal = goal.goal AND goal_count.section = section.code
WHERE goal.unit = 'people'
GROUP BY goal.goal, goal.goal_no, section.division, section.value, section.code
ORDER BY goal.goal_no, section.code;
