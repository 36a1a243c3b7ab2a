// counted(citation, other, slot): whether a citation passes a filter: its dates, roles and polarities, and the rest.
RETURN
  citation.newestKey > $newestLow AND
  citation.newestKey < $newestHigh AND
  part.slotAxes(citation, slot) AND
  part.citationFilter(citation, other, slot)
