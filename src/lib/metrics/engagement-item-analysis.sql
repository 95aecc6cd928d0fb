-- How each item goes with all others of the questionnaire. Here: the sums and products of two
-- items.
-- One row per 年度 × pair of items.
-- Only who answered every item that was asked in the round. METHODS §1 and §4.
SELECT fiscal_year, item_a, item_b, n, sum_a, sum_b, sum_aa, sum_bb, sum_ab
FROM item_product
WHERE basis = 'complete'
ORDER BY fiscal_year, item_a, item_b;
