// talliedColumns(citation): what the stored summary of the cited paper counts of the labels of a citation (TalliedLabels).
RETURN
  citation.role AS role,
  citation.polarity AS polarity,
  citation.humanPolarity AS humanPolarity,
  citation.vocabularies AS vocabularies
