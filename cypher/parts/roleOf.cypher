// roleOf(citation): the role that filters compare and counts count: the headline, or under $human that of the labels of people.
RETURN
  CASE
    WHEN $human THEN coalesce(citation.humanRole, 'UNCLASSIFIED')
    ELSE citation.role
  END
