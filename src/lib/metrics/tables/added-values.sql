-- Names of values that the database did not know before more rows came. One row per value.
INSERT INTO attribute_value
SELECT attribute, code, value, division
FROM added_value
ORDER BY attribute, code;
