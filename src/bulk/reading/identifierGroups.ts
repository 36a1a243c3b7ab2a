import { at } from '../byteWriter.js';
import { grown } from './identifierTable.js';

/** No paper yet. */
const NONE = 0xffffffff;

/**
 * Groups identifiers of the same paper: the transitive closure over identifiers on the same record, as a
 * forest over the numbers of identifiers. When all records about papers were read, `number` gives each paper
 * its number.
 */
export class IdentifierGroups {
  private parents = new Uint32Array(1 << 12);
  private papers = new Uint32Array(0);
  private known = 0;
  private paperCount = 0;
  private recordedCount = 0;

  /** How many papers are numbered. */
  get size(): number {
    return this.paperCount;
  }

  /** How many papers were numbered by `number`. */
  get recorded(): number {
    return this.recordedCount;
  }

  /** Registers identifiers 0 to `count` - 1. */
  extendTo(count: number): void {
    if (count > this.parents.length) this.parents = grown(this.parents, count * 2);
    for (; this.known < count; this.known += 1) this.parents[this.known] = this.known;
  }

  /** Joins the papers of two identifiers; returns whether they were separate. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    // The older one stays root, so that papers are numbered in order of their first identifier.
    if (first < second) this.parents[second] = first;
    else this.parents[first] = second;
    return first !== second;
  }

  /** The first identifier known to name the same paper. */
  rootOf(identifier: number): number {
    let root = identifier;
    for (;;) {
      const parent = at(this.parents, root);
      if (parent === root) return root;
      const above = at(this.parents, parent);
      this.parents[root] = above;
      root = above;
    }
  }

  /** Numbers the papers of all identifiers so far; nothing is joined from now on. */
  number(): void {
    this.papers = new Uint32Array(Math.max(this.known, 1 << 12)).fill(NONE);
    for (let identifier = 0; identifier < this.known; identifier += 1) {
      const root = this.rootOf(identifier);
      if (at(this.papers, root) === NONE) this.papers[root] = this.paperCount++;
      this.papers[identifier] = at(this.papers, root);
    }
    this.parents = new Uint32Array(0);
    this.recordedCount = this.paperCount;
  }

  /** The number of the paper that an identifier names; a new one, of a stub, for one that is new. */
  paperOf(identifier: number): number {
    if (identifier >= this.papers.length) {
      const { length } = this.papers;
      this.papers = grown(this.papers, Math.max(length, identifier) * 2).fill(NONE, length);
    }
    const paper = at(this.papers, identifier);
    if (paper !== NONE) return paper;
    this.papers[identifier] = this.paperCount;
    return this.paperCount++;
  }
}
