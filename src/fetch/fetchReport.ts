import type { ServiceName } from './service.js';

/** What came of one service. Numbers of citers are sums over the papers asked for. */
export interface ServiceReport {
  readonly service: ServiceName;
  /** Papers asked for that it knows. */
  papers: number;
  /** As it claims; null where it does not say. */
  claimedCiters: number | null;
  /** Different ones that came, those without a name among them. */
  citers: number;
  citersWithoutName: number;
  /** Different citers of these citers, where they were asked for. */
  citersOfCiters: number;
  requests: number;
  /** Answers of earlier runs that were used. */
  keptAnswers: number;
  /** Times of the oldest and the newest answer used, as ISO date-times. */
  answeredAt: { readonly oldest: string; readonly newest: string } | null;
  /** What cannot be had of it, whatever one asks. */
  readonly shortfalls: string[];
  /** Why it gave no more; null when it gave all that was asked for. */
  problem: string | null;
}

export function emptyReport(service: ServiceName): ServiceReport {
  return {
    service,
    papers: 0,
    claimedCiters: null,
    citers: 0,
    citersWithoutName: 0,
    citersOfCiters: 0,
    requests: 0,
    keptAnswers: 0,
    answeredAt: null,
    shortfalls: [],
    problem: null,
  };
}

/** One line a service: what it claims, what came, and why it is not the same. */
export function serviceLine(report: ServiceReport): string {
  return `${report.service}: ${[citersOf(report), ...remarksOf(report)].join('; ')}`;
}

function citersOf(report: ServiceReport): string {
  const { papers, claimedCiters, citers, citersWithoutName, citersOfCiters, problem } = report;
  if (papers === 0) return problem === null ? 'knows none of them' : 'gave nothing';
  const without = citersWithoutName === 0 ? '' : `, ${shown(citersWithoutName)} without a name`;
  const claimed = claimedCiters === null ? '' : `${shown(claimedCiters)} citers, `;
  const further = citersOfCiters === 0 ? '' : `, and ${shown(citersOfCiters)} citers of these`;
  return `${claimed}${shown(citers)} fetched${without}${further}`;
}

function remarksOf({ shortfalls, keptAnswers, answeredAt, problem }: ServiceReport): string[] {
  const kept =
    keptAnswers === 0 || answeredAt === null
      ? []
      : [`${shown(keptAnswers)} answers kept since ${answeredAt.oldest.slice(0, 10)}`];
  return [...shortfalls, ...kept, ...(problem === null ? [] : [`it ${problem}`])];
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
