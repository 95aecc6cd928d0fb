-- How many comments speak of each keyword, and how often, for one attribute.
-- One row per value of the attribute × 年度 × keyword that somebody speaks of.
INSERT INTO keyword_cell
SELECT
  $attribute, comment.{attribute}, comment.fiscal_year, comment_keyword.keyword_no,
  count(*), sum(comment_keyword.occurrences)
FROM comment_keyword
JOIN comment ON comment.comment_no = comment_keyword.comment_no
GROUP BY comment.fiscal_year, comment.{attribute}, comment_keyword.keyword_no
ORDER BY comment.{attribute}, comment.fiscal_year, comment_keyword.keyword_no;
