import { checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, showReceived } from '../issues/index.js';
import { cellForm, checkForm, isPlace, PLACE, relationIssues, twice } from './check.js';
import { checkRule } from './rule.js';
import type { CellPlace, CellRelation, PublishedTable } from './table.js';
import { strangers } from './wrong-cells.js';

/**
 * Checks a published table: its rule, its cells, each once, published with a count or withheld with a reason and without
 * any number, and sums between them. A field that is not part of the form is refused: it might carry what is withheld.
 *
 * @param value - anything
 * @returns the table, or issues `published.cell-form`, `published.number-shown`, `table.cell-form`, `table.cell-twice`,
 * `table.relation-form`, `table.unknown-cell`, `field.unknown`, and those of `checkRule` and `checkCount`
 * @example
 * ```ts
 * import { checkPublished } from '@hanoi-dx/core/publication';
 *
 * const cell = { status: 'suppressed', reason: 'small-count', id: 'one', of: 'received', at: {}, count: 2 };
 * const checked = checkPublished({ rule: { smallest: 5, zeros: 'published' }, by: [], cells: [cell], relations: [] });
 * checked.ok ? [] : checked.issues.map(({ code }) => code); // → ['published.number-shown']
 * ```
 */
export function checkPublished(value: unknown): Checked<PublishedTable> {
  return readGuarded(value, [], () => judged(value));
}

function judged(value: unknown): Checked<PublishedTable> {
  const form = checkForm(value, ['cells', 'relations']);
  const rule = checkRule((Object(value) as { readonly rule?: unknown }).rule, ['rule']); // any value has, or has not, it
  if (!form.ok || !rule.ok)
    return { ok: false, issues: [form, rule].flatMap((answer) => (answer.ok ? [] : answer.issues)) };
  const { by, cells, relations } = form.value;
  const known = new Set(cells.map((cell) => (Object(cell) as Partial<CellPlace>).id ?? '')); // malformed ones have an issue
  const issues = [
    ...strangers(value, ['rule', 'by', 'cells', 'relations'], []),
    ...cells.flatMap((cell, at) => cellIssues(cell, at, by)),
    ...twice(cells, by),
    ...relations.flatMap((relation, at) => relationIssues(relation, at, known)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return accept({
    rule: rule.value,
    by,
    cells: cells as PublishedTable['cells'],
    relations: relations as readonly CellRelation[],
  }); // each was checked
}

function cellIssues(cell: unknown, at: number, by: readonly string[]): readonly Issue[] {
  if (!isPlace(cell, by)) return [cellForm(cell, at)];
  const { status, count, reason } = cell as CellPlace & Readonly<Record<string, unknown>>; // looked into key by key
  if (status === 'published') {
    const checked = checkCount(count, ['cells', at, 'count']);
    return [...strangers(cell, [...PLACE, 'status', 'count'], ['cells', at]), ...(checked.ok ? [] : checked.issues)];
  }
  if (count !== undefined) return [numberShown(cell.id, at)];
  const isWithheld = status === 'suppressed' && (reason === 'small-count' || reason === 'complement');
  return isWithheld ? strangers(cell, [...PLACE, 'status', 'reason'], ['cells', at]) : [wrongCell(cell.id, at)];
}

function numberShown(id: string, at: number): Issue {
  return {
    code: 'published.number-shown',
    path: ['cells', at, 'count'],
    expected: 'no number in a withheld cell',
    received: showReceived(id),
    message: {
      vi: 'Ô không công bố mà vẫn mang số: hãy bỏ số đó trước khi đưa bảng ra ngoài.',
      en: 'A withheld cell carries its number: take it out before the table leaves the house.',
    },
  };
}

function wrongCell(id: string, at: number): Issue {
  return {
    code: 'published.cell-form',
    path: ['cells', at],
    expected: "status 'published' with a count, or 'suppressed' with reason 'small-count' or 'complement'",
    received: showReceived(id),
    message: {
      vi: "Một ô là 'published' kèm count, hoặc 'suppressed' kèm reason.",
      en: "A cell is 'published' with its count, or 'suppressed' with its reason.",
    },
  };
}
