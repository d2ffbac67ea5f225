import { type Issue, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import type { Report } from './report.js';

const WHY = {
  none: {
    vi: 'Không có báo cáo nào để gộp: hãy đưa vào ít nhất một báo cáo.',
    en: 'There is no report to put together: pass at least one.',
  },
  'forms-differ': {
    vi: 'Các báo cáo theo biểu mẫu khác nhau nên không cộng được: hãy gộp riêng từng biểu.',
    en: 'The reports come on different forms and are not added: put each form together by itself.',
  },
  'bodies-differ': {
    vi: 'Các báo cáo của chủ thể khác nhau: theo thời gian chỉ gộp một chủ thể dưới một khóa; theo địa bàn hãy dùng overPlace.',
    en: 'The reports are about different bodies: over time one body is put together, under one key; over place use overPlace.',
  },
  'periods-differ': {
    vi: 'Các báo cáo của kỳ khác nhau: theo địa bàn chỉ cộng cùng một kỳ; theo thời gian hãy dùng overTime.',
    en: 'The reports are of different periods: over place one period is added; over time use overTime.',
  },
  'calendars-differ': {
    vi: 'Các kỳ theo lịch khác nhau (lịch thường, Nghị định 09, ngày tự chọn) nên không cộng được: hãy dùng cùng một lịch.',
    en: 'The periods are named by different calendars (civil, Decree 09, chosen days) and are not added: use one calendar.',
  },
  gap: {
    vi: 'Giữa hai kỳ còn thiếu ngày: hãy bổ sung báo cáo của khoảng giữa.',
    en: 'Days are lacking between the two periods: add the report of the days between.',
  },
  overlap: {
    vi: 'Hai kỳ trùng ngày nên sẽ đếm hai lần: hãy bỏ một báo cáo; nếu là hai phiên bản thì dùng newest trước.',
    en: 'The two periods share days, which would count twice: leave one out; of two versions take the newest first.',
  },
  'body-repeated': {
    vi: 'Chủ thể này có hai báo cáo nên sẽ đếm hai lần: nếu là hai phiên bản thì dùng newest trước, nếu là các phần của một báo cáo thì dùng mergeParts.',
    en: 'This body has two reports and would count twice: of two versions take the newest first, parts of one report go through mergeParts.',
  },
  'expected-repeated': {
    vi: 'Chủ thể này có hai lần trong danh sách phải báo cáo: hãy bỏ một lần.',
    en: 'This body stands twice in the list of those expected: leave it out once.',
  },
  'none-expected': {
    vi: 'Danh sách phải báo cáo còn trống nên không biết đã đủ hay chưa: hãy ghi các chủ thể phải báo cáo.',
    en: 'The list of those expected is empty, so that nobody knows whether all reported: list the bodies.',
  },
  'not-expected': {
    vi: 'Chủ thể này không có trong danh sách phải báo cáo nên không được cộng: hãy bổ sung danh sách hoặc ghi đúng khóa.',
    en: 'This body is not among those expected and is not added: complete the list, or give the right key.',
  },
  'rows-lacking': {
    vi: 'Báo cáo này không có các dòng chi tiết như báo cáo khác: hãy bổ sung.',
    en: 'This report has no rows, and others have: add them.',
  },
  'row-lacking': {
    vi: 'Báo cáo này thiếu một dòng có ở kỳ khác nên không gộp được dòng đó: hãy bổ sung, ghi 0 nếu không phát sinh.',
    en: 'This report lacks a row that another period has, and the row is not put together: add it, with 0 where nothing arose.',
  },
  'row-twice': {
    vi: 'Dòng này có hai lần trong một báo cáo: hãy giữ một dòng.',
    en: 'This row comes twice in one report: keep one.',
  },
  'not-the-period-before': {
    vi: 'Đây không phải báo cáo của kỳ liền trước, cùng lịch: hãy đưa đúng báo cáo; phần so với kỳ trước chưa xét.',
    en: 'This is not the report of the period before by the same calendar: pass that one; nothing was compared with it.',
  },
  'parts-disagree': {
    vi: 'Hai phần của một báo cáo ghi khác nhau ở chỗ này: hãy kiểm tra; các phần không được cộng với nhau.',
    en: 'Two parts of one report differ here: check them; parts of one report are never added.',
  },
} as const satisfies Record<string, Label>;

/** Why reports, or a part of them, cannot be put together. */
export function refusal(code: keyof typeof WHY, path: Issue['path'], received: string, expected: string): Issue {
  const { vi, en } = WHY[code];
  return { code: `report.${code}`, path, expected, received, message: { vi, en } };
}

/** The issues of reports that come on another form than the first. */
export function oneForm(reports: readonly Report[]): readonly Issue[] {
  return reports.flatMap(({ form }, at) => {
    const first = reports[0]?.form;
    return form === first ? [] : [refusal('forms-differ', [at, 'form'], showReceived(form), showReceived(first))];
  });
}
