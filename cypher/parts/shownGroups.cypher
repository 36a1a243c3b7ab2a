// shownGroups(groups, fits): lists of ids as far as they are asked for: all when the walk $goesOn, else as many as hold the first
// $limit; none unless it fits.
RETURN
  CASE
    WHEN NOT fits THEN []
    WHEN $goesOn THEN groups
    ELSE
      groups[
      ..
      reduce(
        taken = [0, 0],
        ids IN
        groups[..$limit] |
          CASE
            WHEN taken[0] >= $limit THEN taken
            ELSE [taken[0] + size(ids), taken[1] + 1]
          END)[1]]
  END
