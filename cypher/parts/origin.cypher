// origin(paper, fact): `source@version` behind a stored fact of a paper, after its name and `=`: null where none is stored.
RETURN head([entry IN paper.provenance WHERE entry STARTS WITH fact])
