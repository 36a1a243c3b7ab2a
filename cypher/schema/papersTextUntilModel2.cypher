// Served search until model 2; paper_words took its place.
DROP INDEX paper_text IF EXISTS
