import { checkCount, checkReported } from '../exact/index.js';
import { type Issue, missingField, showReceived } from '../issues/index.js';
import { isGroup } from './check.js';
import type { CrossedCounts, CrossedRow, CrossedSum } from './crossed.js';
import { type CountCell, placeId } from './table.js';
import { circles } from './tree.js';
import { rangeIssue, residualIssue, twiceIssue } from './wrong-cells.js';

/** All that is wrong with counts by groups before they are added up. */
export function crossIssues({ by, rows, sums, totals, parents = {} }: CrossedCounts): readonly Issue[] {
  const names = Object.keys(Object(rows[0]?.counts));
  const wrong = [
    ...totals.flatMap((name, at) => (by.includes(name) ? [] : [unknownTotal(name, ['totals', at])])),
    ...sums.flatMap((sum, at) => unknownCounts(sum, at, names)),
    ...Object.entries(parents).flatMap(([name, groups]) => circles(name, new Map(Object.entries(groups)))),
    ...rows.flatMap((row, at) => rowIssues(row, at, by, names)),
  ];
  return wrong.length > 0 ? wrong : [...twiceRows(rows, by), ...residuals(rows, sums)];
}

function rowIssues(
  row: CrossedRow,
  position: number,
  by: readonly string[],
  names: readonly string[],
): readonly Issue[] {
  const { at, counts } = Object(row) as Partial<CrossedRow>; // a program in JavaScript may pass anything
  const path = ['rows', position];
  if (!isGroup(at, by) || typeof counts !== 'object' || counts === null) return [wrongRow(row, path)];
  const all = [...new Set([...names, ...Object.keys(counts)])];
  return all.flatMap((name) => {
    if (!names.includes(name)) return [missingField(['rows', 0, 'counts', name], 'a count: every row has the same')];
    return countIssues(Object.hasOwn(counts, name) ? counts[name] : undefined, [...path, 'counts', name]);
  });
}

function countIssues(value: unknown, path: Issue['path']): readonly Issue[] {
  if (value === undefined) return [missingField(path, 'a count: every row has the same')];
  const checked = checkCount(value, path);
  if (checked.ok) return [];
  return checkReported(value).ok ? [rangeIssue(path)] : checked.issues;
}

function twiceRows(rows: readonly CrossedRow[], by: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ at: group }, at) => {
    const id = placeId('', by, group);
    const known = seen.has(id);
    seen.add(id);
    return known ? [twiceIssue(id.slice(1), ['rows', at])] : [];
  });
}

function residuals(rows: readonly CrossedRow[], sums: readonly CrossedSum[]): readonly Issue[] {
  return rows.flatMap(({ counts }, at) =>
    sums.flatMap(({ whole, parts }) =>
      residualIssue(
        counts[whole] as number, // the names were checked
        parts.map((part) => counts[part] as number), // as above
        ['rows', at, 'counts', whole],
      ),
    ),
  );
}

/** Reported totals that the table does not have, or that are not the sum of their groups. */
export function disagreements(
  rows: readonly CrossedRow[],
  by: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly Issue[] {
  return rows.flatMap(({ at, counts: own }, position) =>
    Object.entries(own).flatMap(([name, reported]) => {
      const path = ['rows', position, 'counts', name];
      const reckoned = counts.get(placeId(name, by, at));
      return reckoned === undefined ? [unknownTotal('', path)] : residualIssue(reported, [reckoned], path);
    }),
  );
}

function unknownCounts({ whole, parts }: CrossedSum, at: number, names: readonly string[]): readonly Issue[] {
  return [whole, ...parts]
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'table.unknown-count',
      path: ['sums', at],
      expected: `one of ${names.join(', ')}`,
      received: showReceived(name),
      message: {
        vi: 'Phép cộng nhắc đến số đếm mà các dòng không có: hãy thêm số đếm đó hoặc sửa tên.',
        en: 'A sum names a count that the rows do not have: add the count or mend its name.',
      },
    }));
}

function unknownTotal(name: string, path: Issue['path']): Issue {
  return {
    code: 'table.unknown-total',
    path,
    expected: 'a total over a dimension of the table that counts add up over',
    received: name === '' ? 'a total over another' : showReceived(name),
    message: {
      vi: 'Tổng này không thuộc bảng: hãy khai chiều được cộng trong by và totals, hoặc bỏ dòng tổng.',
      en: 'The table has no such total: name the dimension in by and totals, or leave the row of the total out.',
    },
  };
}

function wrongRow(row: unknown, path: Issue['path']): Issue {
  return {
    code: 'table.row-form',
    path,
    expected: '{ at, counts }, at by the names of the dimensions',
    received: showReceived(row),
    message: {
      vi: 'Một dòng có at (khóa theo tên các chiều của bảng) và counts (số đếm theo tên).',
      en: 'A row has at (its keys by the names of the dimensions of the table) and counts (by their names).',
    },
  };
}

/** The issue of a table that is too large to be judged in seconds. */
export function tooLarge(size: number, most: number): Issue {
  return {
    code: 'table.too-large',
    path: [],
    expected: `at most ${most} cells with their totals`,
    received: `${size}`,
    message: {
      vi: 'Bảng quá lớn để che số nhỏ: hãy gộp nhóm hoặc bớt chiều, không tách thành các bảng chung tổng.',
      en: 'The table is too large: put groups together or leave a dimension out; parts that share totals do not help.',
    },
  };
}

/** The issue of a total above what can be counted exactly. */
export function tooMany({ id }: CountCell): Issue {
  return {
    code: 'count.unsafe',
    path: ['cells', id],
    expected: 'a total of at most 9007199254740991',
    received: 'a larger one',
    message: {
      vi: 'Tổng vượt quá số nguyên lớn nhất đếm được chính xác: hãy kiểm tra các số đếm.',
      en: 'A total is above the largest whole number that is exact: check the counts.',
    },
  };
}
