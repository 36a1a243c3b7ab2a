import { REPRESENTATIVES_STORED } from '../../ledger/chooseRepresentatives.js';
import { at } from '../byteWriter.js';
import { roleIndexOf, UNCLASSIFIED_CODE } from '../output/citationFields.js';
import { compareIds, HAS_SUMMARY, type PaperColumns } from '../papers.js';

/** The citers of one paper: numbers of papers, and the headlines of their citations. */
export interface Citers {
  readonly papers: Uint32Array;
  readonly codes: Uint8Array;
}

/** The chosen citers in the order of `RepresentativeList`, and the place of each in order of rank. */
export interface ChosenCiters {
  readonly papers: readonly number[];
  readonly positions: readonly number[];
}

/** The same choice as `chooseRepresentatives`, from numbers instead of rows. */
export function chooseCiters({ papers, codes }: Citers, columns: PaperColumns): ChosenCiters {
  const ranked = Uint32Array.from(papers.keys()).sort((a, b) => {
    const [first, second] = [at(papers, a), at(papers, b)];
    const { flags, citerCounts, dates } = columns;
    return (
      (at(flags, second) & HAS_SUMMARY) - (at(flags, first) & HAS_SUMMARY) ||
      Number(codes[b] !== UNCLASSIFIED_CODE) - Number(codes[a] !== UNCLASSIFIED_CODE) ||
      at(citerCounts, second) - at(citerCounts, first) ||
      at(dates, second) - at(dates, first) ||
      compareIds(columns, second, first)
    );
  });
  const chosen = chosenOf(ranked, codes);
  const byRank = [...chosen].sort((a, b) => a - b);
  return {
    papers: chosen.map((rank) => at(papers, at(ranked, rank))),
    positions: chosen.map((rank) => byRank.indexOf(rank)),
  };
}

/** Ranks of the best of each role in role order, then of the others. */
function chosenOf(ranked: Uint32Array, codes: Uint8Array): number[] {
  const bestOfRoles: (number | undefined)[] = [];
  for (let rank = 0; rank < ranked.length; rank += 1) {
    bestOfRoles[roleIndexOf(at(codes, at(ranked, rank)))] ??= rank;
  }
  const chosen = new Set(bestOfRoles.filter((rank) => rank !== undefined));
  for (let rank = 0; rank < ranked.length && chosen.size < REPRESENTATIVES_STORED; rank += 1) {
    chosen.add(rank);
  }
  return [...chosen].slice(0, REPRESENTATIVES_STORED);
}
