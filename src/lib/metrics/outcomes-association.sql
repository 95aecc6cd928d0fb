-- Whether 部 of which more took training score otherwise. Here: 受講率 and score of every 部.
-- One row per 年度 × 部; the 部 that may be shown are one cloud of points. METHODS §16.
-- Left out: 部 with fewer than ten answers, without 受講率, or withheld.
SELECT fiscal_year, value, fewest, mean AS score, rate
FROM division_training
ORDER BY fiscal_year, code;
