-- Two attributes as one: the code of the one times 32768 plus that of the other.
ALTER TABLE respondent ADD COLUMN {column} INTEGER;
UPDATE respondent SET {column} = {one} * 32768 + {other};
