-- One row per line: its days and its state, as somebody said, as the plan says, else as the days
-- and the records tell; `planned`: it was to be over by the 基準日 before any change.
CREATE OR REPLACE VIEW plan_standing AS
WITH told AS (
  SELECT
    p.plan_no,
    coalesce(s.state, p.state) AS state,
    coalesce(s.date, p.start_date) AS start_date,
    coalesce(s.date, p.end_date) AS end_date,
    CASE WHEN s.date IS NULL THEN p.worded_start ELSE p.start_date END AS earlier_start,
    CASE WHEN s.date IS NULL THEN p.worded_end ELSE p.end_date END AS earlier_end,
    p.schedule_kind, p.years, p.deadline, setting.as_of, coalesce(c.attended, 0) AS attended
  FROM plan_course AS p
  CROSS JOIN setting
  LEFT JOIN plan_state AS s ON s.plan_no = p.plan_no
  LEFT JOIN plan_count AS c ON c.plan_no = p.plan_no
),
standing AS (
  SELECT
    plan_no, start_date, end_date, earlier_start, earlier_end, as_of,
    CASE
      WHEN state = 'rescheduled' AND attended > 0 AND end_date <= as_of THEN 'held'
      WHEN state IS NOT NULL THEN state
      WHEN start_date IS NULL AND attended > 0 THEN 'running'
      WHEN schedule_kind IN ('any_time', 'within_another', 'undecided') THEN schedule_kind
      WHEN start_date IS NULL AND schedule_kind IS NULL AND deadline IS NOT NULL THEN 'open'
      WHEN start_date IS NULL THEN 'undecided'
      WHEN start_date > as_of THEN 'upcoming'
      WHEN end_date <= as_of AND attended > 0 THEN 'held'
      WHEN attended > 0 OR years IS NOT NULL THEN 'running'
      WHEN end_date <= as_of THEN 'no_record'
      WHEN schedule_kind = 'whole_year' THEN 'whole_year'
      ELSE 'upcoming'
    END AS state
  FROM told
)
SELECT
  plan_no, start_date, end_date, earlier_start, earlier_end, state,
  CASE
    WHEN state IN ('held', 'running') THEN 1
    WHEN state = 'rescheduled' AND coalesce(earlier_end, end_date) <= as_of THEN 1
    WHEN state <> 'rescheduled' AND end_date <= as_of THEN 1
    ELSE 0
  END AS planned
FROM standing;
