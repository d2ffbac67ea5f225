import { frozen } from '../frozen/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';

/** What is wrong with rows that were read back, and how to mend it. */
const SAYS = /* @__PURE__ */ frozen({
  'rows-unreadable': {
    vi: 'Kết quả phải là danh sách các dòng, mỗi dòng là một đối tượng theo tên cột.',
    en: 'The result is a list of rows, each an object by the names of the columns.',
  },
  'group-unreadable': {
    vi: 'Cột phân tổ phải là chữ: hãy kiểm tra cột này trong bảng, ô trống không phải là một nhóm.',
    en: 'The column of a group holds a text: check the column in the table, NULL is no group.',
  },
  'group-twice': {
    vi: 'Một nhóm xuất hiện hai lần: kết quả của nhiều nút phải đọc riêng rồi gộp bằng mergeTallies.',
    en: 'A group stands there twice: read the results of several nodes apart and put them together by mergeTallies.',
  },
  'upside-down': {
    vi: 'Số nhiều nhất nhỏ hơn số chắc chắn: hãy đọc đúng kết quả của câu lệnh đã biên dịch.',
    en: 'The upper count is below the sure one: read the result of the compiled statement as it came.',
  },
  'part-above-whole': {
    vi: 'Một phần lớn hơn tổng mà nó thuộc về: hãy đọc đúng kết quả của câu lệnh đã biên dịch.',
    en: 'A part is above the whole that it is of: read the result of the compiled statement as it came.',
  },
  'values-unreadable': {
    vi: 'Cột này phải là danh sách chữ: hãy đọc kết quả thành mảng JavaScript.',
    en: 'This column holds a list of texts: read the result as JavaScript arrays.',
  },
  'records-do-not-add': {
    vi: 'Số bản ghi đã đọc phải bằng tổng số đã đếm, tiếp nhận sau và có lỗi: hãy kiểm tra lại.',
    en: 'The records read are those counted, received later and faulty together: check them.',
  },
  'not-a-number': {
    vi: 'Cột này phải là số đếm: hãy đọc đúng kết quả của câu lệnh đã biên dịch, không đổi kiểu.',
    en: 'This column holds a count: read the result of the compiled statement as it came, without converting it.',
  },
  'count-unsafe': {
    vi: 'Số đếm nằm ngoài 0 đến 2^53 − 1 nên không giữ được chính xác: hãy đếm theo nhóm nhỏ hơn hoặc kiểm tra cột đã cộng.',
    en: 'The count lies outside 0 to 2^53 − 1 and cannot be kept exactly: count smaller groups, or check the column that was summed.',
  },
} as const satisfies Record<string, Label>);

/** The issue `sql.WHAT` of rows that were read back. */
export function wrongRow(what: keyof typeof SAYS, path: Issue['path'], expected: string, value: unknown): Issue {
  return { code: `sql.${what}`, path, expected, received: showReceived(value), message: SAYS[what] };
}
