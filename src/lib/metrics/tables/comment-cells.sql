-- How many comments the respondents wrote, for one attribute; those without content apart.
-- One row per value of the attribute × 年度 that has a comment.
INSERT INTO comment_cell
SELECT
  $attribute, {attribute}, fiscal_year,
  count(CASE WHEN content_free = 0 THEN 1 END),
  count(CASE WHEN content_free = 1 THEN 1 END)
FROM comment
GROUP BY fiscal_year, {attribute}
ORDER BY {attribute}, fiscal_year;
