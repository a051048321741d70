import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { errorsWithinLimit } from './boundErrors.ts';
import { type Context, RequestOver } from './context.ts';
import { costLimit } from './costLimit.ts';
import { depthLimit } from './depthLimit.ts';
import { isInternal, maskedError } from './errors.ts';
import { DEEPEST_QUERY, MOST_COST, MOST_TOKENS } from './limits.ts';
import { limitsAlone } from './limitsAlone.ts';
import type { Log, LogEntry } from './log.ts';
import { offeredOperations } from './offeredOperations.ts';
import { releaseOnRequest } from './release.ts';
import { retold } from './retold.ts';
import { withinSizeLimits } from './sizeLimits.ts';

/**
 * The GraphQL engine. All that Apollo would derive from NODE_ENV or APOLLO_* variables is set here, so that clients see
 * the same wherever it runs and nothing is reported to anyone.
 */
export function makeApollo(
  schema: GraphQLSchema,
  log: Log,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  const requestOf = new WeakMap<object, string>();
  return new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    // queries by hash and parsed documents, each up to 30 MB, the longest unused one dropped first
    cache: 'bounded',
    // no cookies and no other ambient rights: a page of another origin can ask nothing that it could not ask itself
    csrfPrevention: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [withinSizeLimits, depthLimit(DEEPEST_QUERY), offeredOperations],
    formatError: (formatted, error) => maskedError(retold(formatted), requestOf.get(error as object)),
    logger: loggerOf(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(MOST_COST),
      limitsAlone,
      releaseOnRequest,
      errorsWithinLimit,
      errorLog(log, requestOf),
      ...plugins,
    ],
  });
}

/** Logs what clients are not told, and notes of which request an error is, which `formatError` does not learn. */
function errorLog(log: Log, requestOf: WeakMap<object, string>): ApolloServerPlugin<Context> {
  const noted = (error: GraphQLError, requestId: string): void => {
    requestOf.set(error, requestId);
    const cause = error.originalError ?? error;
    if (!isInternal(error) || cause instanceof RequestOver) return;
    const where = error.path ? ` at ${error.path.join('.')}` : '';
    log({ level: 'error', message: `Cannot answer a query${where}: ${cause.message}`, requestId, error: cause });
  };
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) noted(error, contextValue.requestId);
        },
      };
    },
  };
}

function loggerOf(log: Log) {
  const at = (level: LogEntry['level']) => (message: unknown) => log({ level, message: String(message) });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
