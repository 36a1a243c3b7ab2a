// slotAxes(citation, slot): whether a citation has one of the roles and one of the polarities of a slot; null allows all.
RETURN
  (slot.roles IS NULL OR citation.role IN slot.roles) AND
  (slot.polarities IS NULL OR citation.polarity IN slot.polarities)
