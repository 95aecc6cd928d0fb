-- Which sections have somebody who reached a goal.
-- One row per goal × 課 that masters or files name, for goals that count people.
-- people: in post, where the 職員名簿 puts them today, else where their first completion does;
-- people_at_completion: everybody, there. 各課1人程度 of the DX plan.
WITH reached AS (
  SELECT
    goal_count.goal,
    goal_count.section AS first_section,
    CASE WHEN roster_person.person IS NULL THEN goal_count.section
      WHEN roster_person.is_in_post = 1
        THEN coalesce(roster_person.section, goal_count.section) END AS section
  FROM goal_count
  LEFT JOIN roster_person ON roster_person.person = goal_count.person
  WHERE goal_count.new_people = 1
),
present AS (
  SELECT goal, section, count(*) AS people FROM reached GROUP BY goal, section
),
trained AS (
  SELECT goal, first_section, count(*) AS people FROM reached GROUP BY goal, first_section
)
SELECT
  goal.goal,
  section.division,
  section.value AS section,
  CAST(coalesce(present.people, 0) AS INTEGER) AS people,
  CAST(coalesce(trained.people, 0) AS INTEGER) AS people_at_completion
FROM goal
CROSS JOIN (
  SELECT code, value, division
  FROM attribute_value
  WHERE attribute = 'section' AND value <> '未回答'
) AS section
LEFT JOIN present ON present.goal = goal.goal AND present.section = section.code
LEFT JOIN trained ON trained.goal = goal.goal AND trained.first_section = section.code
WHERE goal.unit = 'people'
ORDER BY goal.goal_no, section.code;
