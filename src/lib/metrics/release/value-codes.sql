-- The codes of all values of all attributes.
SELECT attribute, value, division, code FROM attribute_value ORDER BY attribute, code;
