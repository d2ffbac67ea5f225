import { type Issue, type Refused, refuse, showReceived } from '../issues/index.js';

/** The answer to a text or value that has not the form of a period. */
export function malformed(value: unknown, path: Issue['path']): Refused {
  return refuse({
    code: 'period.malformed',
    path,
    expected: 'a period such as 2025-07, 2025-Q3, 2025-H1, 2025-9M, 2025, nd09:2025-Q3 or 2025-07-01/2025-09-23',
    received: showReceived(value),
    message: {
      vi: 'Không đọc được kỳ báo cáo: hãy viết như 2025-07, 2025-Q3, 2025-H1, 2025-9M, 2025, nd09:2025-Q3 hoặc 2025-07-01/2025-09-23.',
      en: 'The period cannot be read: write it like 2025-07, 2025-Q3, 2025-H1, 2025-9M, 2025, nd09:2025-Q3 or 2025-07-01/2025-09-23.',
    },
  });
}

/** The answer to a period that has the form of one but is in no calendar. */
export function doesNotExist(value: unknown, path: Issue['path']): Refused {
  return refuse({
    code: 'period.does-not-exist',
    path,
    expected: 'months 01 to 12, quarters Q1 to Q4, half-years H1 and H2, days from 0001-01-01 to 9999-12-31',
    received: showReceived(value),
    message: {
      vi: 'Kỳ này không có trong lịch: tháng từ 01 đến 12, quý từ Q1 đến Q4, nửa năm H1 hoặc H2.',
      en: 'This period is not in the calendar: months go from 01 to 12, quarters from Q1 to Q4, half-years are H1 and H2.',
    },
  });
}

/** The answer to nine months under the decree, and to anything else under the practice. */
export function noClause(value: unknown, path: Issue['path']): Refused {
  return refuse({
    code: 'period.no-clause',
    path,
    expected: 'nd09: month, quarter, half-year or year; nd09-practice: nine months alone',
    received: showReceived(value),
    message: {
      vi: 'Điều 12 Nghị định 09/2019/NĐ-CP không có khoản nào cho kỳ này: kỳ 9 tháng theo thông lệ viết nd09-practice:2025-9M, theo lịch thường viết 2025-9M; các kỳ khác viết nd09:.',
      en: 'No clause of Decree 09/2019/NĐ-CP Art. 12 was found for this: write nine months by practice as nd09-practice:2025-9M, by civil months as 2025-9M; all other kinds as nd09:.',
    },
  });
}

/** The answer to a period whose last day is before its first. */
export function upsideDown(first: string, last: string, path: Issue['path']): Refused {
  return refuse({
    code: 'period.upside-down',
    path,
    expected: `a last day on or after ${first}`,
    received: showReceived(last),
    message: {
      vi: `Ngày cuối ${last} đứng trước ngày đầu ${first}: hãy đổi lại thứ tự hoặc sửa một trong hai ngày.`,
      en: `The last day ${last} is before the first day ${first}: swap them, or mend one of them.`,
    },
  });
}
