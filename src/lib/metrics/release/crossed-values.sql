-- The names of a pair of attributes: its value is that of the other, its division that of the one.
-- One row per pair of values that a respondent has.
INSERT INTO attribute_value
SELECT pair.attribute, pair.code, other.value, one.value
FROM (SELECT DISTINCT attribute, code FROM cell WHERE attribute = $attribute) AS pair
JOIN attribute_value AS one ON one.attribute = $one AND one.code = pair.code // 32768
JOIN attribute_value AS other ON other.attribute = $other AND other.code = pair.code % 32768
ORDER BY pair.code;
