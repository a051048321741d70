import { once } from '../domain/once.ts';
import { type Fit, fits, type WholeFit, wholeFitOf } from '../domain/search/fit.ts';
import { compareRanks, type Rank, type Ranked, type TextSearch } from '../domain/search/ranking.ts';
import { scoreOf } from '../domain/search/score.ts';
import type { Connection } from './connection.ts';
import { tokensOfRow } from './searchColumns.ts';
import { matchOfFit, matchOfWhole } from './searchMatch.ts';
import { isWithin, type RankedGroup, type Span } from './searchPages.ts';
import { hasMoreThan, type Members, type TextRow, textRows } from './searchTextRows.ts';

/**
 * So many records that fit alike are read and scored for a page. More come in the order of the index, so that a page
 * reads no more than it shows.
 */
export const MOST_SCORED = 1000;

/** The records that a search finds, in groups that fit alike. */
export function fittingGroups(connection: Connection, search: TextSearch): readonly RankedGroup[] {
  const { words, types } = search;
  const few = once(() => fewWhole(connection, search));
  return fits.map((fit) => {
    const match = fit === 'NAMED' ? null : matchOfFit(words, fit, types);
    const group = membersInOrder({ connection, search, match }, fit);
    if (fit === 'NAMED' || fit === 'BEGINNING') return group;
    return { fit: group.fit, read: (span, limit) => few()?.[fit].read(span, limit) ?? group.read(span, limit) };
  });
}

/** Where few records have every word whole they are read once, and told apart here; null where there are many. */
function fewWhole(connection: Connection, search: TextSearch): Readonly<Record<WholeFit, RankedGroup>> | null {
  const members = { connection, search, match: matchOfWhole(search.words, search.types) };
  if (hasMoreThan(MOST_SCORED, members)) return null;
  const all = textRows(members, { from: 'START', limit: MOST_SCORED }).map((row) =>
    scored(row, search, wholeFitOf(tokensOfRow(row), search.words) ?? 'WHOLE'),
  );
  const groupOf = (fit: WholeFit) =>
    listedGroup(
      all.filter((each) => each.fit === fits.indexOf(fit)),
      fit,
    );
  return { IN_NAME: groupOf('IN_NAME'), IN_TITLE: groupOf('IN_TITLE'), WHOLE: groupOf('WHOLE') };
}

/** By score where there are few, by place where there are many. */
function membersInOrder(members: Members, fit: Fit): RankedGroup {
  const few = once(() => {
    if (hasMoreThan(MOST_SCORED, members)) return null;
    const rows = textRows(members, { from: 'START', limit: MOST_SCORED });
    return listedGroup(
      rows.map((row) => scored(row, members.search, fit)),
      fit,
    );
  });
  return {
    fit: fits.indexOf(fit),
    read: (span, limit) => few()?.read(span, limit) ?? someInOrder(members, fit, { span, limit }),
  };
}

function listedGroup(all: readonly Ranked[], fit: Fit): RankedGroup {
  const sorted = all.toSorted(compareRanks);
  return {
    fit: fits.indexOf(fit),
    read: (span, limit) => {
      const within = sorted.filter((each) => isWithin(each, span));
      return (span.from === 'START' ? within : within.toReversed()).slice(0, limit);
    },
  };
}

type Some = { readonly span: Span; readonly limit: number };

function someInOrder(members: Members, fit: Fit, { span, limit }: Some): readonly Ranked[] {
  const edge = (rank: Rank | null) => (rank?.fit === fits.indexOf(fit) ? rank.cost : undefined);
  const places = { first: edge(span.after), last: edge(span.before) };
  // those at the edges are read too, and taken out
  return textRows(members, { from: span.from, ...places, limit: limit + 2 })
    .map((row) => ({ ...scored(row, members.search, fit), cost: row.place }))
    .filter((each) => isWithin(each, span))
    .slice(0, limit);
}

function scored(row: TextRow, { words }: TextSearch, fit: Fit): Ranked {
  const score = scoreOf(tokensOfRow(row), words);
  return { id: row.id, type: row.type, fit: fits.indexOf(fit), cost: -score, score };
}
