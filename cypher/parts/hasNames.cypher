// hasNames(named, venue, language, authors): whether a paper has a venue, a language and all of some authors; null allows all.
RETURN
  (venue IS NULL OR named.venue = venue) AND
  (language IS NULL OR named.language = language) AND
  (authors IS NULL OR all(author IN authors WHERE author IN named.authorNames))
