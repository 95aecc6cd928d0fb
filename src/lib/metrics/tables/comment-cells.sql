-- How many comments the respondents wrote, for the attributes of counted_attribute; those without
-- content apart. One row per attribute × value × 年度 that has a comment.
INSERT INTO comment_cell
WITH counted AS (
  SELECT
    grouping({attributes}) AS mask,
    coalesce({attributes}) AS code,
    fiscal_year,
    count(CASE WHEN content_free = 0 THEN 1 END) AS comments,
    count(CASE WHEN content_free = 1 THEN 1 END) AS content_free
  FROM comment
  GROUP BY fiscal_year, GROUPING SETS ({attributes})
)
SELECT counted_attribute.attribute, code, fiscal_year, comments, content_free
FROM counted
JOIN counted_attribute ON counted_attribute.mask = counted.mask
ORDER BY counted_attribute.mask DESC, code, fiscal_year;
