-- Comments that say something, and those that do not (特になし).
-- One row per 年度 × value of one attribute that has a comment.
-- fewest: the fewest comments that could be told apart by subtracting what is shown. METHODS §17.
SELECT fiscal_year, attribute, value, division, comments, content_free, fewest
FROM comment_group
WHERE attribute = $attribute
ORDER BY fiscal_year, code;
