// sourceOf(origin): the source in `source@version` or `source/record@version`.
RETURN head(split(head(split(origin, '/')), '@'))
