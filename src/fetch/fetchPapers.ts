import type { Asker } from './asker.js';
import { emptyReport, type ServiceReport } from './fetchReport.js';
import type { Plan } from './plan.js';
import { planOf } from './plan.js';
import type {
  CitedPaper,
  Description,
  ImportableAnswer,
  Lists,
  Service,
  ServiceName,
  Wanted,
  WantedPaper,
} from './service.js';
import { RequestsSpent, ServiceProblem } from './serviceProblem.js';

/** A service of a run. */
export interface AskedService {
  readonly name: ServiceName;
  readonly service: Service;
  readonly asker: Asker;
  readonly intervalMs: number;
}

export interface FetchOptions extends Wanted {
  /** 2 for the citers of the citers, too. */
  readonly depth: 1 | 2;
  readonly onPlan: (plan: Plan) => void;
  /** Called after each list that came, with the citers so far. */
  readonly onListed: (citers: number) => void;
}

export interface Fetched {
  /** In the order of the services; within one as they came. */
  readonly answers: readonly ImportableAnswer[];
  readonly reports: readonly ServiceReport[];
}

/**
 * Asks services for papers, who cites them and what they cite. First all describe the papers, each with the identifiers
 * that those before it gave; then lists come, of all services side by side. A service that fails ends for itself.
 */
export async function fetchPapers(
  papers: readonly WantedPaper[],
  services: readonly AskedService[],
  options: FetchOptions,
): Promise<Fetched> {
  const conversations = services.map((each) => new Conversation(each, options));
  const known = papers.map(({ keys }) => new Set(keys));
  for (const conversation of conversations) await conversation.describe(known);
  options.onPlan(planOf(conversations.map((each) => each.planned())));
  let citers = 0;
  await Promise.all(
    conversations.map((each) => each.list((more) => options.onListed((citers += more)))),
  );
  return {
    answers: conversations.flatMap(({ answers }) => answers),
    reports: conversations.map((each) => each.finish()),
  };
}

/** What is asked of one service, and what came. */
class Conversation {
  readonly answers: ImportableAnswer[] = [];
  private readonly report: ServiceReport;
  private readonly described: Description[] = [];
  private readonly citers = new Set<string>();
  private readonly citersOfCiters = new Set<string>();

  constructor(
    private readonly asked: AskedService,
    private readonly options: FetchOptions,
  ) {
    this.report = emptyReport(asked.name);
  }

  /** Adds the identifiers that the service gives. */
  async describe(papers: readonly Set<string>[]): Promise<void> {
    await this.untilProblem(async () => {
      for (const keys of papers) {
        const { service, asker } = this.asked;
        const description = await service.describe(asker, { keys: [...keys] });
        if (description === null) continue;
        for (const key of description.keys) keys.add(key);
        this.add(description);
      }
    });
  }

  planned() {
    const requests = this.report.problem === null ? this.requests() : 0;
    return { service: this.asked.name, requests, intervalMs: this.asked.intervalMs };
  }

  async list(onCiters: (more: number) => void): Promise<void> {
    if (this.report.problem !== null) return;
    const { service, asker } = this.asked;
    const { references, citers, depth } = this.options;
    await this.untilProblem(async () => {
      for (const paper of this.described) {
        if (references) await this.take(service.referencesOf(asker, paper), new Set(), onCiters);
        await this.take(service.citersOf(asker, [paper], citers), this.citers, onCiters);
      }
      if (depth === 1) return;
      const citing: CitedPaper[] = [...this.citers].map((id) => ({ id, citers: null }));
      await this.take(service.citersOf(asker, citing, citers), this.citersOfCiters, onCiters);
    });
  }

  finish(): ServiceReport {
    const { requests, kept } = this.asked.asker.counts;
    const times = this.answers.map(({ kept: { at } }) => at).sort();
    const [oldest, newest] = [times[0], times.at(-1)];
    const answeredAt = oldest === undefined || newest === undefined ? null : { oldest, newest };
    const citers = this.citers.size + this.report.citersWithoutName;
    return {
      ...this.report,
      citers,
      citersOfCiters: this.citersOfCiters.size,
      requests,
      keptAnswers: kept,
      answeredAt,
    };
  }

  private add(description: Description): void {
    this.described.push(description);
    this.answers.push(...description.answers);
    this.report.papers += 1;
    const { citers } = description;
    if (citers !== null) this.report.claimedCiters = (this.report.claimedCiters ?? 0) + citers;
    const { service, asker } = this.asked;
    const shortfall = service.shortfall(description, this.options, asker.hasKey);
    if (shortfall !== null && !this.report.shortfalls.includes(shortfall)) {
      this.report.shortfalls.push(shortfall);
    }
  }

  private requests(): number {
    return this.described.reduce(
      (sum, each) => sum + this.asked.service.requestsFor(each, this.options),
      0,
    );
  }

  private async take(
    lists: Lists,
    found: Set<string>,
    onCiters: (more: number) => void,
  ): Promise<void> {
    for await (const { answer, citers } of lists) {
      this.answers.push(answer);
      for (const citer of citers) {
        if (citer !== null) found.add(citer);
        else if (found === this.citers) this.report.citersWithoutName += 1;
      }
      onCiters(citers.length);
    }
  }

  private async untilProblem(ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof ServiceProblem) && !(error instanceof RequestsSpent)) throw error;
      this.report.problem =
        error instanceof RequestsSpent ? `was cut: ${error.message}` : error.message;
    }
  }
}
