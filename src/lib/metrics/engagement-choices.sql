-- How many chose each option of a 複数選択の設問, its rank, and that of the last round that asked it.
-- One row per 年度 × question × option that somebody chose; who chose none is left out.
-- fewest: choosers, or others, and where all chose as many also those hidden before (METHODS §12).
-- Ranks of rounds without answers are those published (人材確保・育成基本方針, 第4の2).
WITH counted AS (
  SELECT
    fiscal_year, question_no, question, option_no, option, people, answered, picks_alike,
    CAST(rank() OVER (
      PARTITION BY fiscal_year, question_no ORDER BY people DESC
    ) AS INTEGER) AS rank,
    CASE WHEN people = answered THEN 1 ELSE least(people, answered - people) END AS apart
  FROM choice
),
told AS (
  SELECT
    fiscal_year, question_no, question, option_no, option, people, answered, rank,
    people / answered AS share,
    CAST(least(apart, CASE WHEN picks_alike = 1 THEN nullif(sum(apart) OVER (
      PARTITION BY fiscal_year, question_no ORDER BY apart, option_no ROWS UNBOUNDED PRECEDING
    ) - apart, 0) END) AS INTEGER) AS fewest
  FROM counted
),
earlier AS (
  SELECT fiscal_year, question_no, option_no, rank, share, fewest FROM told
  UNION ALL
  SELECT choice_rank.fiscal_year, choice_rank.question_no, choice_rank.option_no,
    choice_rank.rank, NULL, NULL
  FROM choice_rank
  ANTI JOIN choice
    ON choice.fiscal_year = choice_rank.fiscal_year
    AND choice.question_no = choice_rank.question_no
),
previous AS (
  SELECT told.fiscal_year, told.question_no, max(earlier.fiscal_year) AS previous_year
  FROM told
  JOIN earlier
    ON earlier.question_no = told.question_no AND earlier.fiscal_year < told.fiscal_year
  GROUP BY told.fiscal_year, told.question_no
)
SELECT
  told.fiscal_year, told.question, told.option, told.people, told.answered, told.share, told.rank,
  previous.previous_year, earlier.rank AS previous_rank, earlier.share AS previous_share,
  told.fewest, earlier.fewest AS previous_fewest, population.people AS population
FROM told
LEFT JOIN previous
  ON previous.fiscal_year = told.fiscal_year AND previous.question_no = told.question_no
LEFT JOIN earlier
  ON earlier.fiscal_year = previous.previous_year
  AND earlier.question_no = told.question_no AND earlier.option_no = told.option_no
LEFT JOIN population
  ON population.fiscal_year = told.fiscal_year AND population.attribute = 'all'
ORDER BY told.fiscal_year, told.question_no, told.option_no;
