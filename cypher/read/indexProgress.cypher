// One row an index or constraint: its state (POPULATING, ONLINE, FAILED) and how far it is built, in per cent.
SHOW INDEXES
YIELD name, state, populationPercent
RETURN name, state, populationPercent AS percent
