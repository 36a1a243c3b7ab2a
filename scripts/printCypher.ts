// npm run cypher NAME: prints the statement of a query with its parts in place, ready for Neo4j Browser.
// npm run cypher: lists all of them.
import { formatQuery } from '@neo4j-cypher/language-support';
import { allQueries } from './allQueries.js';

const queries = [...(await allQueries()).values()].flatMap((room) => Object.values(room));
const [name] = process.argv.slice(2);
const query = queries.find((one) => one.name === name);

if (name === undefined) {
  for (const one of queries) console.log(`${one.name}  cypher/${one.file}.cypher`);
} else if (query === undefined) {
  console.error(`There is no query ${JSON.stringify(name)}. Without a name, this lists all.`);
  process.exitCode = 2;
} else {
  const params = query.params.map((param) => `${param}: …`).join(', ');
  console.log(`// cypher/${query.file}.cypher. First :param p => ({${params}})`);
  console.log(formatQuery(query.statement).formattedQuery);
}
