import { sql } from 'drizzle-orm';
import type { LoggedChange, Retirement, Retraction } from '../domain/curation.ts';
import { type Connection, query, rowsWhere, statementOf } from './connection.ts';
import type { CurationQueries, Marking, MarkResult } from './store.ts';
import { changes, retirements, retractions } from './tables/curation.ts';
import { sources } from './tables/sources.ts';

/** Who changed something where nobody said who. */
export const UNNAMED = 'unnamed';

export function curationQueries(connect: () => Connection): CurationQueries {
  return {
    retractions: async (ids) => {
      const rows = rowsWhere(connect(), retractions, retractions.source, ids, [retractions.source]);
      return new Map(rows.map((row) => [row.source, retractionOf(row)]));
    },
    changes: async ({ subject, limit }) => {
      const { id, at, actor, action, versionBefore, versionAfter, note } = changes;
      const build = () => sql`
        select ${id} as id, ${at} as at, ${actor} as actor, ${action} as action, ${changes.subject} as subject,
          ${versionBefore} as versionBefore, ${versionAfter} as versionAfter, ${note} as note
        from ${changes} where @subject is null or ${changes.subject} = @subject order by ${id} desc limit @limit`;
      return query<LoggedChange>(connect(), 'log of changes', build, { subject, limit });
    },
  };
}

export function logChange(connection: Connection, change: Omit<LoggedChange, 'id'>): void {
  const build = () => sql`
    insert into ${changes} (at, actor, action, subject, version_before, version_after, note)
    values (@at, @actor, @action, @subject, @versionBefore, @versionAfter, @note)`;
  statementOf(connection, 'log a change', build).run(change);
}

export function retirementOf(connection: Connection, dataset: string): Retirement | null {
  return retirementsOf(connection, [dataset]).get(dataset) ?? null;
}

export function retirementsOf(connection: Connection, datasets: readonly string[]): ReadonlyMap<string, Retirement> {
  const rows = rowsWhere(connection, retirements, retirements.dataset, datasets);
  return new Map(rows.map(({ dataset, reason, retiredAt: at }) => [dataset, { reason, at }]));
}

export function writeRetirement(
  connection: Connection,
  { dataset, reason, at }: Retirement & { readonly dataset: string },
): Retirement {
  const build = () => sql`insert into ${retirements} (dataset, reason, retired_at) values (@dataset, @reason, @at)`;
  statementOf(connection, 'retire a dataset', build).run({ dataset, reason, at });
  return { reason, at };
}

export function forgetRetirement(connection: Connection, dataset: string): void {
  const build = () => sql`delete from ${retirements} where ${retirements.dataset} = @dataset`;
  statementOf(connection, 'revive a dataset', build).run({ dataset });
}

/** Marks sources again whose rows were written anew; to be called after every import. */
export function keepMarks(connection: Connection, dataset: string): void {
  const stated = () => sql`
    update ${retractions} set stated = ${sources.retraction} from ${sources}
    where ${sources.id} = ${retractions.source} and ${retractions.dataset} = @dataset`;
  statementOf(connection, 'what marked sources state', stated).run({ dataset });
  const marked = () => sql`
    update ${sources} set retraction = 'RETRACTED'
    where dataset = @dataset and id in (select ${retractions.source} from ${retractions} where ${retractions.dataset} = @dataset)`;
  statementOf(connection, 'mark sources again', marked).run({ dataset });
}

/** Marks a source as retracted, or withdraws the mark; to be called within a transaction. */
export function markSource(connection: Connection, { source, retraction, at, actor }: Marking): MarkResult {
  const [row] = rowsWhere(connection, sources, sources.id, [source]);
  const [before] = rowsWhere(connection, retractions, retractions.source, [source]);
  if (row === undefined && before === undefined) return { status: 'UNKNOWN' };
  const logged = { at, actor, subject: source, versionBefore: null, versionAfter: null };
  if (retraction === null) {
    if (before === undefined) return { status: 'NOT_MARKED' };
    withdraw(connection, { source, stated: before.stated });
    logChange(connection, { ...logged, action: 'WITHDRAW_RETRACTION', note: null });
    return { status: 'WITHDRAWN' };
  }
  if (before !== undefined && before.reason === retraction.reason && before.notice === retraction.notice)
    return { status: 'UNCHANGED', retraction: retractionOf(before) };
  const stated = before?.stated ?? row?.retraction ?? 'NONE_KNOWN';
  const dataset = before?.dataset ?? row?.dataset ?? '';
  write(connection, { source, dataset, ...retraction, at, stated });
  logChange(connection, { ...logged, action: 'MARK_RETRACTED', note: retraction.reason });
  return { status: 'MARKED', retraction: { source, ...retraction, at } };
}

type Mark = Retraction & { readonly dataset: string; readonly stated: string };

function write(connection: Connection, mark: Mark): void {
  const build = () => sql`
    insert into ${retractions} (source, dataset, reason, notice, marked_at, stated)
    values (@source, @dataset, @reason, @notice, @at, @stated)
    on conflict (source) do update set reason = excluded.reason, notice = excluded.notice, marked_at = excluded.marked_at`;
  statementOf(connection, 'keep a mark', build).run(mark);
  setRetraction(connection, mark.source, 'RETRACTED');
}

function withdraw(
  connection: Connection,
  { source, stated }: { readonly source: string; readonly stated: string },
): void {
  const build = () => sql`delete from ${retractions} where ${retractions.source} = @source`;
  statementOf(connection, 'withdraw a mark', build).run({ source });
  setRetraction(connection, source, stated);
}

function setRetraction(connection: Connection, source: string, status: string): void {
  const build = () => sql`update ${sources} set retraction = @status where id = @source`;
  statementOf(connection, 'set the retraction of a source', build).run({ source, status });
}

function retractionOf({ source, reason, notice, markedAt: at }: typeof retractions.$inferSelect): Retraction {
  return { source, reason, notice, at };
}
