// slotAxes(citation, slot): whether a citation has one of the roles and one of the polarities of a slot; null allows all.
RETURN
  (slot.roles IS NULL OR part.roleOf(citation) IN slot.roles) AND
  (slot.polarities IS NULL OR part.polarityOf(citation) IN slot.polarities)
