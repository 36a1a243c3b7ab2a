// whereFits(papers, fits): papers to go on with, or one row without a paper.
RETURN
  CASE
    WHEN fits THEN papers
    ELSE [null]
  END
