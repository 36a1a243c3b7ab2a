// citingSentence(stored): the sentence of a stored context, decomposed and in lower case, null without one. Its quotes and
// backslashes are blanks, so that a backslash that remains begins an escape of JSON.
RETURN
  toLower(
    normalize(split(
      replace(replace(split(stored, '","text":"')[1], '\\\\', ' '), '\\"', ' '),
      '"'
    )[0],
    NFKD))
