-- Sheets returned and staff of every value of an attribute: the respondents against the staff.
-- One row per 年度 × attribute × value; the attributes that the round knows.
-- People without a value are left out: the staff has no such people. METHODS §6.
SELECT fiscal_year, attribute, value, division, returned, headcount
FROM response_group
WHERE attribute <> 'all' AND value <> '未回答'
ORDER BY fiscal_year, attribute, code;
