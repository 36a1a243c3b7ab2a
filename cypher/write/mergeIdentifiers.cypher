// One row a key, in the order of $keys: the identifier, made where it was not there, and what
// papersOfIdentifiers says of it (no paper for a new one). A new identifier stays locked until the transaction
// ends, so two importers cannot both make a paper for it. Give the keys sorted: that keeps deadlocks rare.
UNWIND $keys AS identifierKey
MERGE (identifier:Identifier {key: identifierKey})
WITH
  identifier,
  head(
    [
      (identifier)-[:IDENTIFIES]->(paper:Paper)
      | {
        id: coalesce(paper.mergingInto, paper.id),
        identityRevision:
          CASE
            WHEN
              paper.mergingInto IS NULL
              THEN coalesce(paper.identityRevision, 0)
          END
      }
    ]) AS named
RETURN
  identifier.key AS key,
  named.id AS paperId,
  named.identityRevision AS identityRevision,
  identifier.detached IS NOT NULL AS detached
