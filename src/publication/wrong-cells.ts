import { type Issue, showReceived, unknownField } from '../issues/index.js';

/** The issue of a count that is known only as a range. */
export function rangeIssue(path: Issue['path']): Issue {
  return {
    code: 'table.range',
    path,
    expected: 'an exact count',
    received: 'a range',
    message: {
      vi: 'Số đếm chỉ biết trong khoảng thì không xét được: hãy xác định số chính xác rồi mới công bố.',
      en: 'A count that is known only as a range cannot be judged: settle the exact count before publishing.',
    },
  };
}

/** The issue of a cell or row that another one repeats. */
export function twiceIssue(id: string, path: Issue['path']): Issue {
  return {
    code: 'table.cell-twice',
    path,
    expected: 'each cell once',
    received: showReceived(id),
    message: {
      vi: 'Một ô có mặt hai lần: hãy bỏ bớt một, hoặc sửa tên hay nhóm của nó.',
      en: 'A cell stands in the table twice: leave one out, or mend its name or group.',
    },
  };
}

/** The issue of parts that do not add up to their total; none where they do. The residual is part of it. */
export function residualIssue(total: number, parts: readonly number[], path: Issue['path']): readonly Issue[] {
  const sum = parts.reduce((left, part) => left + BigInt(part), 0n);
  const residual = BigInt(total) - sum;
  if (residual === 0n) return [];
  const issue: Issue = {
    code: 'table.residual',
    path,
    expected: `parts that add up to ${total}`,
    received: `${total} − ${sum} = ${residual}`,
    message: {
      vi: `Các phần cộng lại không bằng tổng, chênh lệch ${residual}: hãy sửa số liệu hoặc thêm phần còn thiếu.`,
      en: `The parts do not add up to the total, residual ${residual}: mend the counts or add the part that lacks.`,
    },
  };
  return [issue];
}

/** Fields that do not belong: a number in one of them would leave the house unseen. */
export function strangers(value: unknown, known: readonly string[], path: Issue['path']): readonly Issue[] {
  const names = Object.keys(Object(value)).filter((name) => !known.includes(name));
  return names.map((name) => unknownField([...path, name]));
}
