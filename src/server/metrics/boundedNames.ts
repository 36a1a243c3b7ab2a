/** For all names that came too late. */
export const OTHER_NAMES = 'other';
const LONGEST = 100;

/**
 * Bounds how many values a label takes whose names clients choose: each value is a time series of its own, here and in the memory
 * of whoever collects them. The first names get a place each; all further ones, and long ones, count as one.
 */
export class BoundedNames {
  private readonly known: Set<string>;
  private readonly most: number;

  /** `own` are names of the server, which are always told apart and take none of the places. */
  constructor(places: number, own: readonly string[] = []) {
    this.known = new Set(own);
    this.most = this.known.size + places;
  }

  /** The value for a name; the empty one where there is none. */
  labelOf(name: string | null | undefined): string {
    if (name === null || name === undefined || name === '') return '';
    if (this.known.has(name)) return name;
    if (this.known.size >= this.most || name.length > LONGEST) return OTHER_NAMES;
    this.known.add(name);
    return name;
  }
}
