import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../../issues/index.js';

/**
 * The data of an answer of the portal that succeeded and says something. The portal answers with HTTP status 201 and
 * `code` `OK`; a failure may come with any status.
 *
 * @param body - the parsed JSON
 * @returns the data, unchecked, or an issue `portal.no-answer`, `portal.not-ok` or `portal.empty`
 * @example
 * ```ts
 * import { readEnvelope } from '@hanoi-dx/core/scorecards';
 *
 * readEnvelope({ code: 'OK', data: { overview: {} }, message: 'OK' }).ok; // → true
 * readEnvelope({ code: 'ERROR', data: null, message: 'timeout' }).ok; // → false
 * ```
 */
export function readEnvelope(body: unknown): Checked<unknown> {
  return readGuarded(body, [], () => {
    if (!isObject(body)) return wrong('portal.no-answer', [], body);
    if (body['code'] !== 'OK') return wrong('portal.not-ok', ['code'], body['code']);
    const data = body['data'];
    if (!isObject(data) || Object.keys(data).length === 0) return wrong('portal.empty', ['data'], data);
    return accept(data);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const WRONG = {
  'portal.no-answer': {
    expected: 'an answer { code, data, message }',
    vi: 'Đây không phải là câu trả lời của Cổng: hãy kiểm tra nội dung đã tải về.',
    en: 'This is no answer of the portal: check what was fetched.',
  },
  'portal.not-ok': {
    expected: '"OK"',
    vi: 'Cổng báo lỗi (code khác OK), không có số nào để đọc: hãy tải lại.',
    en: 'The portal reports a failure (code other than OK), there is nothing to read: fetch it again.',
  },
  'portal.empty': {
    expected: 'data that is not empty',
    vi: 'Cổng trả lời OK nhưng không có dữ liệu: hãy kiểm tra kỳ, đơn vị và loại đơn vị đã hỏi.',
    en: 'The portal answers OK without data: check the period, the unit and the kind of unit that were asked for.',
  },
} as const;

function wrong(code: keyof typeof WRONG, path: Issue['path'], received: unknown): Checked<never> {
  const { expected, vi, en } = WRONG[code];
  return refuse({ code, path, expected, received: showReceived(received), message: { vi, en } });
}
