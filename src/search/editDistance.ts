/**
 * The number of characters that are inserted, left out, replaced or exchanged with their neighbour between two texts: what
 * Lucene's fuzzy queries count.
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [index, character] of from.entries()) {
    const next = [index + 1];
    for (const [place, wanted] of to.entries()) {
      const isExchanged = character === to[place - 1] && wanted === from[index - 1];
      next.push(
        Math.min(
          at(next, place) + 1,
          at(row, place + 1) + 1,
          at(row, place) + Number(character !== wanted),
          isExchanged ? at(before, place - 1) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
