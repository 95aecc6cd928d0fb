-- Comments of one group, and the fewest that its numbers would tell apart: a group of which the
-- smaller ones are fewer together gives them away by subtraction, and so does a 課 whose 部 does.
-- One row per 年度 × attribute × value that has a comment.
CREATE OR REPLACE VIEW comment_group AS
WITH ranked AS (
  SELECT
    comment_cell.fiscal_year, comment_cell.attribute, attribute_value.value,
    attribute_value.division, comment_cell.code, comment_cell.comments, comment_cell.content_free,
    sum(comment_cell.comments) OVER (
      PARTITION BY comment_cell.fiscal_year, comment_cell.attribute, attribute_value.division
      ORDER BY comment_cell.comments, comment_cell.code
      ROWS UNBOUNDED PRECEDING
    ) - comment_cell.comments AS smaller
  FROM comment_cell
  JOIN attribute_value
    ON attribute_value.attribute = comment_cell.attribute
    AND attribute_value.code = comment_cell.code
),
sized AS (
  SELECT
    fiscal_year, attribute, value, division, code, comments, content_free,
    least(comments, CAST(nullif(smaller, 0) AS INTEGER)) AS fewest
  FROM ranked
)
SELECT
  own.fiscal_year, own.attribute, own.value, own.division, own.code, own.comments,
  own.content_free, least(own.fewest, parent.fewest) AS fewest
FROM sized AS own
LEFT JOIN sized AS parent
  ON own.division <> ''
  AND parent.attribute = 'division'
  AND parent.value = own.division
  AND parent.fiscal_year = own.fiscal_year;
