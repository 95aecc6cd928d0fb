-- How many comments speak of each keyword of the settings.
-- One row per 年度 × value of one attribute that has a comment × keyword, also where nobody does.
-- base: comments that say something; the longest word counts, once for each place. METHODS §17.
SELECT
  comment_group.fiscal_year,
  comment_group.attribute,
  comment_group.value,
  comment_group.division,
  keyword.keyword,
  comment_group.comments AS base,
  coalesce(keyword_cell.comments, 0) AS comments,
  coalesce(keyword_cell.occurrences, 0) AS occurrences,
  coalesce(keyword_cell.comments, 0) / nullif(comment_group.comments, 0) AS share,
  comment_group.fewest
FROM comment_group
CROSS JOIN keyword
LEFT JOIN keyword_cell
  ON keyword_cell.fiscal_year = comment_group.fiscal_year
  AND keyword_cell.attribute = comment_group.attribute
  AND keyword_cell.code = comment_group.code
  AND keyword_cell.keyword_no = keyword.keyword_no
WHERE comment_group.attribute = $attribute
ORDER BY comment_group.fiscal_year, comment_group.code, keyword.keyword_no;
