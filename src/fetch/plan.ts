import type { ServiceName } from './service.js';

/** What is still to be asked, before it is asked. */
export interface Plan {
  readonly services: readonly PlannedService[];
  readonly requests: number;
  /** At least, by the pace that each service asks for; services answer side by side. */
  readonly seconds: number;
}

export interface PlannedService {
  readonly service: ServiceName;
  readonly requests: number;
  readonly intervalMs: number;
}

export function planOf(services: readonly PlannedService[]): Plan {
  const seconds = services.map(({ requests, intervalMs }) => (requests * intervalMs) / 1_000);
  return {
    services,
    requests: services.reduce((sum, { requests }) => sum + requests, 0),
    seconds: Math.ceil(Math.max(0, ...seconds)),
  };
}

/** In one line. */
export function planLine({ services, requests, seconds }: Plan, depth: number): string {
  const parts = services
    .filter((each) => each.requests > 0)
    .map((each) => `${each.requests.toLocaleString('en')} to ${each.service}`);
  if (requests === 0) return 'Nothing more to ask.';
  const more = depth === 1 ? '' : ', and those for the citers of citers';
  return `To ask: ${requests.toLocaleString('en')} requests (${parts.join(', ')})${more}; at least ${seconds} s.`;
}
