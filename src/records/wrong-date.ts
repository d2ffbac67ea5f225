import type { Refused } from '../issues/index.js';
import { wrongCell } from './wrong-cell.js';

/** A date that is written otherwise. */
export function malformed(value: unknown, pattern: string): Refused {
  return wrongCell(
    'date.malformed',
    pattern,
    value,
    `Ngày không viết theo mẫu ${pattern} đã nêu: hãy sửa ô này hoặc nêu đúng mẫu.`,
    `The date is not written as ${pattern}: mend the cell, or state how dates are written.`,
  );
}

/** A date whose day and month change places by its pattern. */
export function otherOrder(text: string, pattern: string): Refused {
  return wrongCell(
    'date.other-order',
    pattern,
    text,
    `Theo mẫu ${pattern} thì tháng lớn hơn 12: ngày và tháng có lẽ bị đảo, hãy kiểm tra cả cột.`,
    `Read as ${pattern} its month is above 12: day and month are probably the other way round; check the whole column.`,
  );
}

/** A date of the right form that no calendar has. */
export function impossible(text: string, pattern: string): Refused {
  return wrongCell(
    'date.does-not-exist',
    pattern,
    text,
    `Thời điểm ${text} không có trong lịch: hãy kiểm tra lại ngày, tháng và giờ.`,
    `There is no ${text} in the calendar: check day, month and time.`,
  );
}

/** A number, where nobody said that numbers are dates. */
export function serialNotAllowed(value: number): Refused {
  return wrongCell(
    'date.serial-number',
    'a date as text',
    value,
    'Ô chứa một số: nếu đó là số thứ tự ngày của bảng tính thì nêu serials khi đọc, nếu không thì ghi ngày dạng chữ.',
    'The cell holds a number: state serials if it is the serial number of a spreadsheet, otherwise write the date as text.',
  );
}

/** A serial number of no day. */
export function noSuchSerial(value: number, first: number, last: number): Refused {
  return wrongCell(
    'date.does-not-exist',
    `a serial number from ${first} to ${last}`,
    value,
    `Số thứ tự ${value} không ứng với ngày nào: hãy kiểm tra ô này.`,
    `No day has the serial number ${value}: check the cell.`,
  );
}
