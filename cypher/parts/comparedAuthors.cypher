// comparedAuthors(paper): the authors of a paper as they are compared (StoredAuthors); of a long list, names do not count.
RETURN
  paper.authorNames[..21] AS authorNames,
  paper.authorOrcids AS authorOrcids,
  paper.authorIds AS authorIds
