import type { ServiceConfig } from '../config/config.js';
import type { Access } from './asker.js';
import { crossref } from './services/crossref.js';
import { openAlex } from './services/openAlex.js';
import { openCitations } from './services/openCitations.js';
import { semanticScholar } from './services/semanticScholar.js';
import type { Service, ServiceName } from './service.js';

/** What is asked of each service. */
export const SERVICE: Readonly<Record<ServiceName, Service>> = {
  openalex: openAlex,
  'semantic-scholar': semanticScholar,
  crossref,
  opencitations: openCitations,
};

/**
 * Milliseconds between two requests to each service, of what they allowed in November 2026: OpenAlex 100 a second,
 * Semantic Scholar one, Crossref 5 for single records in its public pool, OpenCitations 180 a minute.
 */
const INTERVAL_MS: Readonly<Record<ServiceName, number>> = {
  openalex: 100,
  'semantic-scholar': 1_100,
  crossref: 200,
  opencitations: 350,
};

/** How to ask a service as this user. */
export function accessTo(
  service: ServiceName,
  { url, key }: ServiceConfig,
  { mailto, version }: { readonly mailto: string | null; readonly version: string },
): Access {
  const agent = `citegraph/${version}${mailto === null ? '' : ` (mailto:${mailto})`}`;
  const access = (given: Given, identification: Given) => ({
    url,
    hasKey: key !== null,
    intervalMs: INTERVAL_MS[service],
    headers: { 'user-agent': agent, accept: 'application/json', ...withoutNull(given) },
    identification: withoutNull(identification),
  });
  switch (service) {
    case 'openalex':
      return access({}, { mailto, api_key: key });
    case 'semantic-scholar':
      return access({ 'x-api-key': key }, {});
    case 'crossref':
      return access({ 'crossref-plus-api-token': key && `Bearer ${key}` }, { mailto });
    case 'opencitations':
      return access({ authorization: key }, {});
  }
}

type Given = Readonly<Record<string, string | null>>;

function withoutNull(given: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
