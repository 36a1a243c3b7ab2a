import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { LimitsConfig } from '../config/config.js';
import { ERROR_STATUS, isErrorCode } from '../errors.js';
import { formatGraphqlError } from './errorFormat.js';
import { costOf, readRequest, type Reading } from './readRequest.js';
import type { RequestContext } from './requestContext.js';

/**
 * Reads each request before it runs, in place of Apollo's own validation, and refuses it with all that is wrong with
 * it. Tells the price in `extensions.cost` where a request asks for it by `extensions: {cost: true}`.
 */
export function queryLimitsPlugin(limits: LimitsConfig): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let reading: Reading | undefined;
      return Promise.resolve({
        responseForOperation: (context) => {
          const { schema, document, operation, request } = context;
          const { operationName, variables = {} } = request;
          reading = readRequest({ schema, document, operation, operationName, variables }, limits);
          if ('price' in reading) return Promise.resolve(null);
          const errors = reading.errors.map((error) => formatGraphqlError(error.toJSON(), error));
          const code = errors[0]?.extensions?.['code'];
          return Promise.resolve({
            http: {
              status: isErrorCode(code) ? ERROR_STATUS[code] : 500,
              headers: new HeaderMap(),
            },
            body: { kind: 'single', singleResult: { errors } },
          });
        },
        willSendResponse: ({ request, response: { body } }) => {
          if (request.extensions?.['cost'] === true && reading && 'price' in reading) {
            if (body.kind === 'single') {
              body.singleResult.extensions = { cost: costOf(reading.price, limits) };
            }
          }
          return Promise.resolve();
        },
      });
    },
  };
}
