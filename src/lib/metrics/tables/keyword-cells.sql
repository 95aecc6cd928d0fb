-- How many comments speak of each keyword, and how often, for the attributes of counted_attribute.
-- One row per attribute × value × 年度 × keyword that somebody speaks of.
INSERT INTO keyword_cell
WITH counted AS (
  SELECT
    grouping({attributes}) AS mask,
    coalesce({attributes}) AS code,
    comment.fiscal_year,
    comment_keyword.keyword_no,
    count(*) AS comments,
    sum(comment_keyword.occurrences) AS occurrences
  FROM comment_keyword
  JOIN comment ON comment.comment_no = comment_keyword.comment_no
  GROUP BY comment.fiscal_year, comment_keyword.keyword_no, GROUPING SETS ({attributes})
)
SELECT
  counted_attribute.attribute, code, fiscal_year, keyword_no, comments, occurrences
FROM counted
JOIN counted_attribute ON counted_attribute.mask = counted.mask
ORDER BY counted_attribute.mask DESC, code, fiscal_year, keyword_no;
