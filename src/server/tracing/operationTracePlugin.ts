import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../requestContext.js';

/** Traces operations. Stands after the plugin that decides on their errors. */
export const operationTracePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue: { answer } }) => {
    const trace = answer.trace?.beginOperation();
    return Promise.resolve({
      willSendResponse: ({ operation }) => {
        const errors = answer.errors.map(({ code }) => code);
        trace?.end({ name: answer.operation ?? null, type: operation?.operation, errors });
        return Promise.resolve();
      },
    });
  },
};
