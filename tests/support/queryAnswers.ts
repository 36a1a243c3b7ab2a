import type { Page } from 'playwright-core';

/** An answer to a query of a page, as it came over the network. */
export interface QueryAnswer {
  readonly operation: string;
  readonly method: string;
  /** 304 where the browser has the answer already, which to the page is one with 200. */
  readonly status: number;
}

/** Notes the answers to the queries of a page from now on. */
export async function noteQueries(page: Page): Promise<QueryAnswer[]> {
  const answers: QueryAnswer[] = [];
  const asked = new Map<string, Omit<QueryAnswer, 'status'>>();
  const debug = await page.context().newCDPSession(page);
  debug.on('Network.requestWillBeSent', ({ requestId, request: { url, method, postData } }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname !== '/graphql') return;
    const body =
      method === 'POST' ? (JSON.parse(postData ?? '{}') as { operationName?: string }) : {};
    const operation = searchParams.get('operationName') ?? body.operationName ?? '';
    asked.set(requestId, { operation, method });
  });
  debug.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    const query = asked.get(requestId);
    if (query !== undefined) answers.push({ ...query, status: statusCode });
  });
  await debug.send('Network.enable');
  return answers;
}
