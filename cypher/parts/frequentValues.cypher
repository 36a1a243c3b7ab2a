// frequentValues(value, count): a sub-query that returns of all values with their counts, null among them: the $most most frequent,
// equal ones by name, after the position $after, a count and a name; how many there are, and how many from there on; the sum
// of their counts, and that of null.
// Neo4j compares stored texts and others by different rules, but those that it has concatenated all by the same.
WITH value + '' AS value, count
ORDER BY count DESC, value
WITH
  collect(
    CASE
      WHEN value IS NOT NULL THEN [value, count]
    END) AS allValues,
  sum(
    CASE
      WHEN value IS NULL THEN 0
      ELSE count
    END) AS known,
  sum(
    CASE
      WHEN value IS NULL THEN count
      ELSE 0
    END) AS unknown
WITH
  size(allValues) AS valueCount,
  known,
  unknown,
  CASE
    WHEN $after IS NULL THEN allValues
    ELSE
      [
        pair IN allValues
        WHERE
          pair[1] < $after[0] OR
          (pair[1] = $after[0] AND pair[0] > $after[1] + '')
      ]
  END AS following
RETURN
  following[..$most] AS values,
  valueCount,
  size(following) AS remaining,
  known,
  unknown
