import { DatabaseStartError } from '../errors.js';
import { dockerEngine } from './dockerEngine.js';
import type { Engine, EngineSetup } from './engine.js';
import { javaEngine } from './javaEngine.js';

const HOW_TO_GET_ONE =
  `Install Java 17 or later and Maven, start a Docker engine, or set NEO4J_URI to a ` +
  'running Neo4j.';

/** Selects the configured engine; `auto` takes Java when it works, else Docker. */
export async function chooseEngine(setup: EngineSetup): Promise<Engine> {
  const finders = { java: [javaEngine], docker: [dockerEngine], auto: [javaEngine, dockerEngine] };
  const reasons: string[] = [];
  for (const find of finders[setup.engine]) {
    const answer = await find(setup);
    if (!('missing' in answer)) return answer;
    reasons.push(answer.missing);
  }
  throw new DatabaseStartError(
    `Neo4j cannot be started here: ${reasons.join('; and ')}. ${HOW_TO_GET_ONE}`,
  );
}
