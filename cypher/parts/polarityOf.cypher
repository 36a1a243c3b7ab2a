// polarityOf(citation): the polarity that filters compare and counts count, likewise.
RETURN
  CASE
    WHEN $human THEN coalesce(citation.humanPolarity, 'UNCLASSIFIED')
    ELSE citation.polarity
  END
