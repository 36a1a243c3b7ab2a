// mostShared(related, scale, base): the end of a sub-query, which returns `related` and `shared`: the papers that most of a sample's citations
// lead to, then by id, at most $limit; only those whose number, times scale by base, is at least $minimumShared.
WITH related, count(*) AS shared
WHERE shared * scale >= $minimumShared * base
RETURN related, shared
ORDER BY shared DESC, related.id
LIMIT $limit
