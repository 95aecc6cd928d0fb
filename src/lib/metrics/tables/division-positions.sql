-- The names of the pair 部×職位: its value is the 職位, its division the 部.
-- One row per pair that a respondent has. A pair's code is that of the 部 times 32768 plus that of
-- the 職位, so that pairs come in the order of both.
INSERT INTO attribute_value
SELECT pair.attribute, pair.code, place.value, division.value
FROM (SELECT DISTINCT attribute, code FROM cell WHERE attribute = 'division_position') AS pair
JOIN attribute_value AS division
  ON division.attribute = 'division' AND division.code = pair.code // 32768
JOIN attribute_value AS place
  ON place.attribute = 'position' AND place.code = pair.code % 32768
ORDER BY pair.code;
