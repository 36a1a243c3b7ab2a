// mostShared(related, slot, sample): the end of a sub-query, which returns `related` and `shared`: the papers that most of a sample's citations
// lead to, then by id, at most $limit; only those whose number, scaled from the sample to the population of the slot, is at
// least $minimumShared.
WITH related, count(*) AS shared
WHERE shared * slot.population >= $minimumShared * size(sample)
RETURN related, shared
ORDER BY shared DESC, related.id
LIMIT $limit
