-- The sufficient statistics: what every respondent's answers come down to.

-- One row per attribute × value × 年度 × item; item 0 is the person mean.
CREATE OR REPLACE TABLE cell (
  attribute TEXT,
  code INTEGER,
  fiscal_year INTEGER,
  item INTEGER,
  returned INTEGER,
  n INTEGER,
  sum_x DOUBLE,
  mean DOUBLE,
  sum_square DOUBLE, -- of the deviations from the mean
  count_1 INTEGER, count_2 INTEGER, count_3 INTEGER, count_4 INTEGER, count_5 INTEGER
);

-- The person mean over common items. One row per attribute × value × 年度 × 年度 it is held against.
CREATE OR REPLACE TABLE common_cell (
  attribute TEXT,
  code INTEGER,
  fiscal_year INTEGER, other_year INTEGER,
  n INTEGER, mean DOUBLE, sd DOUBLE
);

-- One row per 年度 × pair of items × pair of answers.
CREATE OR REPLACE TABLE item_pair (
  fiscal_year INTEGER,
  item_a INTEGER, item_b INTEGER,
  answer_a INTEGER, answer_b INTEGER,
  people INTEGER,
  complete INTEGER -- those of them who answered every item
);

-- One row per 年度.
CREATE OR REPLACE TABLE sheet_quality (
  fiscal_year INTEGER,
  returned INTEGER,
  blank INTEGER,
  straight_lining INTEGER,
  partial INTEGER
);

-- One row per attribute × value × 年度 that has a comment.
CREATE OR REPLACE TABLE comment_cell (
  attribute TEXT,
  code INTEGER,
  fiscal_year INTEGER,
  comments INTEGER,
  content_free INTEGER
);

-- One row per attribute × value × 年度 × keyword.
CREATE OR REPLACE TABLE keyword_cell (
  attribute TEXT,
  code INTEGER,
  fiscal_year INTEGER,
  keyword_no INTEGER,
  comments INTEGER,
  occurrences INTEGER
);
