import type { Page } from 'playwright-core';
import * as generated from '../../web/src/generated/operations.js';
import type { TestServer } from './testServer.js';

/** A number on a page, with the place that it says it comes from. */
export interface PageNumber {
  readonly operation: string;
  /** JSON. */
  readonly variables: string;
  readonly path: string;
  readonly value: number;
  /** As it is written. */
  readonly text: string;
}

/** All numbers that a page shows, hidden ones too. */
export function numbersOn(page: Page): Promise<PageNumber[]> {
  return page.evaluate<
    PageNumber[]
  >(`[...document.querySelectorAll('[data-graphql]')].map((element) => {
    const region = element.closest('[data-operation]');
    return {
      operation: region?.dataset.operation ?? '',
      variables: region?.dataset.variables ?? '',
      path: element.dataset.graphql,
      value: Number(element.dataset.value),
      text: element.textContent.trim(),
    };
  })`);
}

/** Numbers that the server does not confirm when it is asked for each again, with what it says. */
export async function unconfirmed(
  server: Pick<TestServer, 'query'>,
  numbers: readonly PageNumber[],
): Promise<string[]> {
  const answers = new Map<string, Promise<unknown>>();
  const wrong = numbers.map(async ({ operation, variables, path, value }) => {
    const key = `${operation} ${variables}`;
    const answer = answers.get(key) ?? ask(server, operation, variables);
    answers.set(key, answer);
    const found = valueAt(await answer, path);
    return found === value ? [] : [`${key} ${path}: ${value} on the page, ${String(found)} asked`];
  });
  return (await Promise.all(wrong)).flat();
}

async function ask(
  server: Pick<TestServer, 'query'>,
  operation: string,
  variables: string,
): Promise<unknown> {
  const { text } = textsByName.get(operation) ?? {};
  if (text === undefined) throw new Error(`A number is of the operation "${operation}".`);
  const { data, errors } = await server.query(
    text,
    JSON.parse(variables) as Record<string, unknown>,
  );
  if (errors !== undefined) throw new Error(`${operation}: ${errors[0]?.message ?? ''}`);
  return data;
}

const { PARTS, ...operations } = generated;
const textsByName = new Map(
  Object.values(operations).map((operation) => [operation.name, operation] as const),
);

export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (from, field) => (from as Record<string, unknown> | null | undefined)?.[field],
      data,
    );
}
