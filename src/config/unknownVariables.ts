import { distance } from 'fastest-levenshtein';
import type { Variables } from './mistake.js';

/** Variables with these prefixes are meant for citegraph, unless they are listed below. */
const OWN = /^(CITEGRAPH|NEO4J)_/;

/** Variables of others that an environment may well hold; docs/configuration.md lists them, too. */
const FOREIGN: readonly RegExp[] = [
  // The tests and the examples of this project, and the compose file.
  /^CITEGRAPH_(TEST_\w+|MUTATE|URL)$/,
  /^(CITEGRAPH_MEMORY|NEO4J_(MEMORY|TRANSACTION_MAX|TRANSACTION_TOTAL_MAX))$/,
  // The image of Neo4j, its scripts, and its settings, which the image takes as variables.
  /^NEO4J_(ACCEPT_LICENSE_AGREEMENT|AUTH|AUTH_PATH|CONF|DEBUG|EDITION|HOME|PLUGINS|SHA256|TARBALL)$/,
  /^NEO4J_(SHUTDOWN_TIMEOUT|START_WAIT)$/,
  /^NEO4J_[a-z]/,
  // Kubernetes tells each container about services, which may be named citegraph or neo4j-something.
  /^(CITEGRAPH|NEO4J)(_\w+)?_SERVICE_(HOST|PORT(_\w+)?)$/,
  /^(CITEGRAPH|NEO4J)(_\w+)?_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$/,
];

/** Letters that a slip changes; more make another name. */
const MOST_CHANGES = 2;

/** Variables of earlier versions, which would otherwise be ignored silently. */
export function renamed(variables: Variables): string[] {
  return variables['MAX_QUERY_COST'] === undefined
    ? []
    : ['MAX_QUERY_COST: no longer supported, expected MAX_QUERY_NODES or MAX_QUERY_WORK instead'];
}

/** One message for each variable that looks like one of citegraph's and is none of these. */
export function unknownVariables(variables: Variables, known: readonly string[]): string[] {
  return Object.keys(variables)
    .filter((name) => OWN.test(name) && !known.includes(name))
    .filter((name) => !FOREIGN.some((pattern) => pattern.test(name)))
    .map((name) => `${name}: unknown variable, ${expectation(name, known)}`);
}

function expectation(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known);
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  const prefix = OWN.exec(name)?.[0] ?? '';
  return `expected one of ${known.filter((other) => other.startsWith(prefix)).join(', ')}`;
}

/** A name with a slip in it, else one that was cut short or continued, such as NEO4J_USER. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  const changes = (other: string): number => distance(name, other);
  const [nearest] = [...known].sort((one, other) => changes(one) - changes(other));
  if (nearest !== undefined && changes(nearest) <= MOST_CHANGES) return nearest;
  return known.find((other) => other.startsWith(name) || name.startsWith(`${other}_`));
}
