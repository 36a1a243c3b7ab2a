import { Kind, parse, type ExecutionResult } from 'graphql';

interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** One request, one answer: also errors come as JSON, whatever the status. */
export async function ask(request: Request): Promise<ExecutionResult> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(withoutNeedlessName(request)),
  });
  return (await response.json()) as ExecutionResult;
}

/** Right after another tab is shown, GraphiQL still names the operation of the former one. */
function withoutNeedlessName(request: Request): Request {
  const { query, variables } = request;
  try {
    const operations = parse(query).definitions.filter(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    );
    return operations.length > 1 ? request : { query, variables };
  } catch {
    return request;
  }
}
