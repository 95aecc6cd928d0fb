-- One row per line × person of the records under the line's courses. Lines of one course share its
-- records by day: the line that began last before it, else the first. A row without 職員番号 is one.
CREATE OR REPLACE VIEW plan_person AS
WITH record AS (
  SELECT
    c.attendance_no, c.fiscal_year, c.course, c.person, c.date, c.is_completed,
    1 AS is_taken, a.absence_notice, a.report
  FROM counted_attendance AS c
  JOIN attendance AS a ON a.attendance_no = c.attendance_no
  UNION ALL
  SELECT
    attendance_no, fiscal_year, course, person, date, 0,
    CASE WHEN status = 'absent' THEN 0 END, absence_notice, report
  FROM attendance
  WHERE status IN ('applied', 'absent')
),
placed AS (
  SELECT
    p.plan_no, r.attendance_no, r.person, r.date, r.is_completed, r.is_taken, r.absence_notice,
    r.report,
    row_number() OVER (
      PARTITION BY r.attendance_no, r.fiscal_year, p.plan, p.course
      ORDER BY
        CASE WHEN p.start_date <= r.date THEN 0 ELSE 1 END,
        CASE WHEN p.start_date <= r.date THEN r.date - p.start_date END,
        p.plan_no
    ) AS place
  FROM record AS r
  JOIN plan_match AS m ON m.course = r.course
  JOIN plan_course AS p ON p.plan_no = m.plan_no AND p.fiscal_year = r.fiscal_year
)
SELECT
  plan_no, coalesce(person, -attendance_no) AS person,
  coalesce(max(is_taken), -1) AS taken,
  CAST(count(CASE WHEN is_taken = 1 THEN 1 END) AS INTEGER) AS attendances,
  max(is_completed) AS is_completed,
  max(CASE WHEN is_taken = 0 THEN absence_notice END) AS absence_notice,
  max(CASE WHEN is_taken = 1 THEN report END) AS report,
  min(CASE WHEN is_taken = 1 THEN date END) AS first_date,
  max(CASE WHEN is_taken = 1 THEN date END) AS last_date
FROM placed
WHERE place = 1
GROUP BY plan_no, coalesce(person, -attendance_no);

-- One row per line with records: its people by what became of them.
CREATE OR REPLACE VIEW plan_count AS
SELECT
  plan_no,
  CAST(count(*) AS INTEGER) AS applied,
  CAST(count(CASE WHEN taken = 1 THEN 1 END) AS INTEGER) AS attended,
  CAST(sum(attendances) AS INTEGER) AS attendances,
  CAST(count(CASE WHEN is_completed = 1 THEN 1 END) AS INTEGER) AS completed,
  CAST(count(CASE WHEN taken = 0 THEN 1 END) AS INTEGER) AS absent,
  CAST(sum(CASE WHEN taken = 0 THEN absence_notice END) AS INTEGER) AS absence_notices,
  CAST(sum(report) AS INTEGER) AS reports,
  min(first_date) AS first_date,
  max(last_date) AS last_date
FROM plan_person
GROUP BY plan_no;
