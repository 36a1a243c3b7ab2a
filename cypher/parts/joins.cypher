// joins(citation, citing, cited, slot): whether a citation leads to one of $ids and passes the filter of a slot, whose years are those
// of the citing paper.
RETURN
  cited.id IN $ids AND
  citing.dateKey > $newestLow AND
  citing.dateKey < $newestHigh AND
  part.slotAxes(citation, slot) AND
  part.citationFilter(citation, citing, slot)
