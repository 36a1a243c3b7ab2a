// Makes one stub an id; facts and identifiers follow in the same transaction. No rows.
UNWIND $ids AS newId
CREATE
  (:Paper:Stub
    {
      id: newId,
      dateKey: '0000-00-00',
      citerCount: 0,
      referenceCount: 0,
      citerCells: '',
      citerYears: ''
    })
