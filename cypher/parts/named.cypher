// named(): a sub-query that returns `named`: the paper of $surrogate or of the identifier $key.
MATCH (named:Paper {id: $surrogate})
RETURN named
  UNION
MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(named:Paper)
RETURN named
