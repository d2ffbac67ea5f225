import { practice } from '../law/index.js';
import { type Column, type Form, form } from './form.js';
import { rule } from './rule-problems.js';

const flow = { time: 'sum', place: 'sum' } as const;
const stock = { time: 'last', place: 'sum' } as const;

/**
 * Form II.06a/VPCP/KSTT: dossiers of administrative procedures received, settled and open, by field and level. Its total
 * of received dossiers holds those carried over, its settled ones more than the measure `settled`, and its open ones
 * stand at the end of the period: such columns have names of their own, so that no count is taken for another.
 *
 * Source: the columns and identities as working software of a province has them (observed); the form's text was not read.
 */
export const form06a: Form = /* @__PURE__ */ form({
  code: 'II.06a/VPCP/KSTT',
  title: {
    vi: 'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính (Biểu II.06a/VPCP/KSTT)',
    en: 'Dossiers of administrative procedures received and settled (form II.06a/VPCP/KSTT)',
  },
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Các cột của Biểu II.06a trong phần mềm một cửa dùng cho Thanh Hóa, 02/2025',
        en: 'The columns of form II.06a in one-stop software made for Thanh Hóa, February 2025',
      },
      'observed',
    ),
  ],
  rowsBy: ['level', 'field'],
  columns: [
    {
      number: 3,
      name: 'receivedWithOpening',
      title: { vi: 'Tổng số tiếp nhận, gồm kỳ trước chuyển sang', en: 'All received, with those carried over' },
      additivity: { time: 'none', place: 'sum' },
      parts: ['receivedOnline', 'receivedOnPaper', 'opening'],
    },
    column(4, 'receivedOnline', 'Tiếp nhận trực tuyến trong kỳ', 'Received online in the period', flow),
    column(
      5,
      'receivedOnPaper',
      'Tiếp nhận trực tiếp, qua bưu chính trong kỳ',
      'Received in person or by post in the period',
      flow,
    ),
    {
      number: 6,
      name: 'opening',
      title: { vi: 'Kỳ trước chuyển sang', en: 'Carried over from the period before' },
      additivity: { time: 'first', place: 'sum' },
      repeats: 'openAtEnd',
    },
    column(
      7,
      'settledAll',
      'Tổng số đã giải quyết, gồm cả trả lại, rút hồ sơ',
      'All settled, with those returned or withdrawn',
      flow,
    ),
    column(8, 'settledEarly', 'Đã giải quyết trước hạn', 'Settled early', flow),
    column(
      9,
      'settledWhenDue',
      'Đã giải quyết đúng hạn, không kể trước hạn',
      'Settled when due, without those settled early',
      flow,
    ),
    column(10, 'settledOverdue', 'Đã giải quyết quá hạn', 'Settled overdue', flow),
    column(11, 'openAtEnd', 'Tổng số đang giải quyết cuối kỳ', 'All open at the end of the period', stock),
    column(
      12,
      'openAtEndWithinTerm',
      'Đang giải quyết cuối kỳ, trong hạn',
      'Open within term at the end of the period',
      stock,
    ),
    column(13, 'openAtEndOverdue', 'Đang giải quyết cuối kỳ, quá hạn', 'Open overdue at the end of the period', stock),
  ],
  rules: [
    identity('3=4+5+6', 'receivedWithOpening', ['receivedOnline', 'receivedOnPaper', 'opening']),
    identity('7=8+9+10', 'settledAll', ['settledEarly', 'settledWhenDue', 'settledOverdue']),
    identity('11=12+13', 'openAtEnd', ['openAtEndWithinTerm', 'openAtEndOverdue']),
    identity('3=7+11', 'receivedWithOpening', ['settledAll', 'openAtEnd']),
  ],
});

// @__NO_SIDE_EFFECTS__
function column(number: number, name: string, vi: string, en: string, additivity: Column['additivity']): Column {
  return { number, name, title: { vi, en }, additivity };
}

/** An identity between numbered columns, such as 3=4+5+6. */
// @__NO_SIDE_EFFECTS__
function identity(columns: string, whole: string, parts: readonly [string, ...string[]]): Form['rules'][number] {
  const [total = '', sum = ''] = columns.split('=');
  const added = sum.replaceAll('+', ' + ');
  return rule({
    code: `form-06a.${columns}`,
    severity: 'error',
    says: { vi: `Cột ${total} = ${added}`, en: `Column ${total} = ${added}` },
    instruction: {
      vi: `Hãy kiểm tra cột ${total} và các cột ${sum.replaceAll('+', ', ')} trên biểu giấy.`,
      en: `Check column ${total} and columns ${sum.replaceAll('+', ', ')} on the form.`,
    },
    rule: 'compare',
    left: [whole],
    relation: 'equal',
    right: parts,
  });
}
