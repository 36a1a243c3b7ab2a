import { readQueries } from './queries/read.js';
import { traversalQueries } from './queries/traversal.js';
import { maintenanceQueries } from './queries/maintenance.js';
import { neighbourQueries } from './queries/neighbours.js';
import { writeQueries } from './queries/write.js';

/** Every statement that citegraph sends, by the name of its file in `cypher/`. */
export const queries = {
  ...readQueries,
  ...neighbourQueries,
  ...traversalQueries,
  ...maintenanceQueries,
  ...writeQueries,
};
