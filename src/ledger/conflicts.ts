import type { Graph } from '../graph/graph.js';
import { SINGLE_SCHEMES } from '../identifier/schemes.js';
import { identitiesQueries } from './identities.queries.js';
import type { ImportReport } from '../record/report.js';

/** Papers checked in one statement. */
const PAPERS_PER_STATEMENT = 5_000;

/** Checks papers that received further identifiers in an import, and reports conflicts. */
export class ConflictWatch {
  private suspects = new Set<string>();

  constructor(
    private readonly graph: Graph,
    private readonly target: ImportReport,
  ) {}

  /** Remembers papers whose identifiers changed. */
  async watch(paperIds: Iterable<string>): Promise<void> {
    for (const id of paperIds) this.suspects.add(id);
    if (this.suspects.size >= PAPERS_PER_STATEMENT) await this.report();
  }

  /** Reports what is known by now. */
  async report(): Promise<void> {
    const ids = [...this.suspects];
    this.suspects = new Set();
    if (ids.length === 0) return;
    const conflicts = await this.graph.read(identitiesQueries.identifierConflicts, {
      ids,
      single: SINGLE_SCHEMES,
    });
    for (const conflict of conflicts) this.target.addConflict(conflict);
  }
}
