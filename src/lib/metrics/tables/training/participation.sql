-- What training metrics read: attendances by name, all of them or those of a filter.

-- Counted attendances with names instead of codes, joined once. One row per attendance × 年度.
CREATE OR REPLACE TABLE participation AS
SELECT
  a.fiscal_year, a.year_no, a.attendance_no, a.person, a.date, a.hours, a.days, a.is_completed,
  a.course AS course_code, a.category AS category_code,
  course.value AS course, category.value AS category,
  CASE WHEN a.organiser <> 32000 THEN organiser.value END AS organiser, -- 32000 is 未回答
  division.value AS division,
  section.value AS section, section.division AS section_division,
  post.value AS "position", employment.value AS employment_type
FROM counted_attendance AS a
LEFT JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = a.course
LEFT JOIN attribute_value AS category
  ON category.attribute = 'category' AND category.code = a.category
LEFT JOIN attribute_value AS organiser
  ON organiser.attribute = 'organiser' AND organiser.code = a.organiser
LEFT JOIN attribute_value AS division
  ON division.attribute = 'division' AND division.code = a.division
LEFT JOIN attribute_value AS section
  ON section.attribute = 'section' AND section.code = a.section
LEFT JOIN attribute_value AS post ON post.attribute = 'position' AND post.code = a."position"
LEFT JOIN attribute_value AS employment
  ON employment.attribute = 'employment_type' AND employment.code = a.employment_type;

-- The attendances of a filter; '' is all. One row per attendance × 年度.
CREATE OR REPLACE MACRO participation_in(
  in_organiser, in_course, in_category, in_division, in_section, in_position, in_employment
) AS TABLE
SELECT
  fiscal_year, year_no, person, date, hours, days, is_completed,
  course_code, category_code, course, category, organiser
FROM participation
WHERE in_organiser IN ('', organiser) AND in_course IN ('', course)
  AND in_category IN ('', category)
  AND in_division IN ('', division) AND in_section IN ('', section)
  AND in_position IN ('', "position") AND in_employment IN ('', employment_type);

-- Counted attendances once under each attribute. One row per attendance × 年度 × attribute it has.
CREATE OR REPLACE VIEW participation_attribute AS
SELECT fiscal_year, person, organiser, course, category, 'all' AS attribute, '' AS division,
  '' AS value
FROM participation
UNION ALL
SELECT fiscal_year, person, organiser, course, category, 'division', '', division
FROM participation
UNION ALL
SELECT fiscal_year, person, organiser, course, category, 'section', section_division, section
FROM participation
WHERE section IS NOT NULL
UNION ALL
SELECT fiscal_year, person, organiser, course, category, 'position', '', "position"
FROM participation
UNION ALL
SELECT fiscal_year, person, organiser, course, category, 'employment_type', '', employment_type
FROM participation;
