import { frozen } from '../frozen/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';

/** What is wrong with a statement that was asked for, and how to mend it. */
const SAYS = /* @__PURE__ */ frozen({
  'dialect-unknown': {
    vi: 'Không có phương ngữ SQL này: hãy dùng postgres, duckdb hoặc clickhouse.',
    en: 'There is no such SQL dialect: use postgres, duckdb or clickhouse.',
  },
  'not-a-name': {
    vi: 'Tên bảng hoặc cột phải là chữ, không rỗng, không có ký tự điều khiển: hãy kiểm tra lại tên.',
    en: 'The name of a table or column is a text, not empty and without control characters: check it.',
  },
  'name-too-long': {
    vi: 'Tên dài hơn mức mà hệ quản trị cho phép: hãy đặt tên ngắn hơn, ví dụ qua một khung nhìn.',
    en: 'The name is longer than the engine allows: give it a shorter one, for instance through a view.',
  },
  'name-twice': {
    vi: 'Hai cột kết quả mang cùng một tên: hãy đổi tên phép đếm hoặc chiều phân tổ.',
    en: 'Two columns of the result have one name: rename a measure or a dimension.',
  },
  'name-taken': {
    vi: 'Tên cột này trùng với tên mà câu lệnh tự đặt: hãy đổi tên cột qua một khung nhìn.',
    en: 'The name of this column is one that the statement makes itself: rename the column through a view.',
  },
  'column-missing': {
    vi: 'Câu lệnh cần cột này: hãy nêu tên cột trong columns.',
    en: 'The statement needs this column: give its name in columns.',
  },
  'instants-unknown': {
    vi: 'Chưa rõ bảng ghi thời điểm thế nào: hãy nêu instants là timestamptz, text+07:00 hoặc milliseconds.',
    en: 'It is not known how the table holds instants: give instants as timestamptz, text+07:00 or milliseconds.',
  },
  'dimension-unknown': {
    vi: 'Không phân tổ được theo chiều này: hãy dùng các chiều của thư viện.',
    en: 'It cannot be grouped by this dimension: use the dimensions of the library.',
  },
  'value-unknown': {
    vi: 'Điều kiện so sánh với một giá trị không cùng kiểu với cột: hãy sửa định nghĩa phép đếm.',
    en: 'The condition asks for a value that the column cannot hold: mend the definition of the measure.',
  },
  'days-needed': {
    vi: 'Phân tổ theo thời gian cần biết các ngày phải đếm: hãy nêu days là các kỳ trọn vẹn.',
    en: 'Grouping by time needs to know which days to count: give days as whole periods.',
  },
  'days-upside-down': {
    vi: 'Ngày cuối trước ngày đầu: hãy kiểm tra lại days.',
    en: 'The last day is before the first: check days.',
  },
  'days-out-of-reach': {
    vi: 'Hệ quản trị không so sánh được thời điểm của ngày này: hãy chọn ngày trong khoảng cho phép.',
    en: 'The engine cannot compare instants of this day: choose a day that it can.',
  },
  'partial-period': {
    vi: 'Các ngày này cắt ngang một kỳ nên số đếm của kỳ đó sẽ thiếu: hãy nêu các kỳ trọn vẹn.',
    en: 'These days cut through a period, whose counts would fall short: give whole periods.',
  },
  'too-many-periods': {
    vi: 'Quá nhiều kỳ cho một câu lệnh: hãy chọn ít ngày hơn hoặc kỳ dài hơn.',
    en: 'There are too many periods for one statement: choose fewer days or longer periods.',
  },
  'as-of-outside': {
    vi: 'Ngày chốt số liệu nằm ngoài days nên không kỳ nào chứa số hồ sơ đang giải quyết: hãy mở rộng days.',
    en: 'The day of looking lies outside days, so no period holds what is open on it: widen days.',
  },
  'periods-straddle': {
    vi: 'Kỳ báo cáo nằm trên hai kỳ phân tổ nên không chia được số đếm: hãy phân tổ theo kỳ chứa trọn kỳ báo cáo.',
    en: 'A reported period lies in two groups and its counts cannot be split: group by periods that hold whole ones.',
  },
  'not-additive': {
    vi: 'Phép đếm này không cộng được như vậy: hãy phân tổ theo đơn vị hoặc theo đúng kỳ báo cáo.',
    en: 'This measure does not add up in this way: group by the body, or by the very periods that were reported.',
  },
} as const satisfies Record<string, Label>);

/** The issue `sql.WHAT` of something at a place of what was given. */
export function sqlIssue(what: keyof typeof SAYS, path: Issue['path'], expected: string, value: unknown): Issue {
  return { code: `sql.${what}`, path, expected, received: showReceived(value), message: SAYS[what] };
}
