import type { Figure, Indicator } from '../indicators/index.js';
import { calculate } from '../indicators/internal.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { checkPublished } from './published-check.js';
import {
  type CellPlace,
  type CellRelation,
  type PublishedCell,
  type PublishedTable,
  placeId,
  type SuppressedCell,
} from './table.js';

/** A figure of a published table, with its group. */
export interface PublishedFigure {
  /** Its group by the names of the dimensions; without a dimension, it is the total over it. */
  readonly at: CellPlace['at'];
  /** The figure: `suppressed` where one of its counts is withheld. */
  readonly figure: Figure;
}

/**
 * The figures of an indicator in a published table. A figure is suppressed where its numerator or its denominator is
 * withheld: the one beside a percentage would give the other away.
 *
 * @param table - a table of {@link suppress}, with the counts of the indicator
 * @param indicator - the definition
 * @returns the figures in the order of the table, totals among them, or an issue `published.no-count` and those of
 * `checkPublished`
 * @example
 * ```ts
 * import { onlineShareOfReceived, print } from '@hanoi-dx/core/indicators';
 * import { crossTable, publishedFigures, suppress } from '@hanoi-dx/core/publication';
 *
 * const counts = [[80, 60, 20], [40, 37, 3], [90, 50, 40]];
 * const rows = counts.map(([received = 0, receivedOnline = 0, rest = 0], at) => ({
 *   at: { body: `${at}` },
 *   counts: { received, receivedOnline, rest },
 * }));
 * const sums = [{ whole: 'received', parts: ['receivedOnline', 'rest'] }];
 * const table = crossTable({ by: ['body'], rows, sums, totals: ['body'] });
 * const answer = table.ok ? suppress(table.value, { smallest: 5, zeros: 'published' }) : table;
 * const figures = 'table' in answer ? publishedFigures(answer.table, onlineShareOfReceived) : { ok: false as const };
 * figures.ok ? figures.value.map(({ figure }) => print(figure, 'en')) : []; // → ['not published', 'not published', '55.56%', '70.00%']
 * ```
 */
export function publishedFigures(table: PublishedTable, indicator: Indicator): Checked<readonly PublishedFigure[]> {
  const checked = checkPublished(table);
  if (!checked.ok) return checked;
  const { by, cells, relations } = checked.value;
  const { numerator, denominator } = indicator;
  const cellAt = new Map(cells.map((cell) => [placeId(cell.of, by, cell.at), cell]));
  const cellOf = new Map(cells.map((cell) => [cell.id, cell]));
  const beside = sumsByPart(relations);
  const figures = cells.flatMap((part): PublishedFigure[] => {
    const whole = cellAt.get(placeId(denominator.name, by, part.at));
    if (part.of !== numerator.name || whole === undefined) return [];
    const sums = (beside.get(part.id) ?? []).filter((sum) => sum.whole === whole.id);
    const others = sums.flatMap(({ parts }) => parts.map((id) => cellOf.get(id) as AnyCell)); // each names a cell
    return [{ at: part.at, figure: figureOf(indicator, part, whole, others) }];
  });
  return figures.length > 0 ? accept(figures) : refuse(noCount([numerator.name, denominator.name]));
}

/** The sums that each cell is a part of. */
function sumsByPart(relations: readonly CellRelation[]): ReadonlyMap<string, readonly CellRelation[]> {
  const sums = new Map<string, CellRelation[]>();
  for (const relation of relations) {
    for (const part of relation.parts) {
      const known = sums.get(part);
      if (known === undefined) sums.set(part, [relation]);
      else known.push(relation);
    }
  }
  return sums;
}

type AnyCell = PublishedCell | SuppressedCell;

/** The figure of two counts, or the reason that is given for them: a small one, if one of theirs is. */
function figureOf(indicator: Indicator, part: AnyCell, whole: AnyCell, others: readonly AnyCell[]): Figure {
  if (part.status === 'published' && whole.status === 'published') {
    return calculate(indicator, { [part.of]: part.count, [whole.of]: whole.count });
  }
  const small = [part, whole, ...others].some((cell) => cell.status === 'suppressed' && cell.reason === 'small-count');
  return { status: 'suppressed', indicator, reason: small ? 'small-count' : 'complement' };
}

function noCount(names: readonly string[]): Issue {
  return {
    code: 'published.no-count',
    path: ['cells'],
    expected: `cells of ${names.join(' and ')} of one group`,
    received: showReceived(undefined),
    message: {
      vi: 'Bảng không có tử số và mẫu số của chỉ tiêu này: hãy lập bảng từ chỉ tiêu rồi mới che số nhỏ.',
      en: 'The table lacks the numerator or the denominator of this indicator: make the table from the indicator first.',
    },
  };
}
