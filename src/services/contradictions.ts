import type { Issue } from '../issues/index.js';
import { timeOf } from './time-of.js';
import { wrong } from './wrong.js';

/** A record whose fields are not yet known to be right. */
type Unread = Readonly<Record<string, unknown>>;

/** What of a dossier contradicts what else of it. A field that is itself wrong contradicts nothing. */
export function contradictions(dossier: Unread, path: Issue['path']): Issue[] {
  return [...bodies(dossier, path), ...order(dossier, path), ...payment(dossier, path), ...eligibility(dossier, path)];
}

function bodies({ unit, agency }: Unread, path: Issue['path']): readonly Issue[] {
  if (unit === undefined && agency === undefined) {
    return wrong(
      'dossier.no-body',
      { path, expected: 'unit or agency', value: undefined },
      'Chưa ghi nơi tiếp nhận: hãy ghi unit (mã xã, phường) hoặc agency (mã cơ quan).',
      'The receiving body is missing: write unit (the code of a commune) or agency (the code of an agency).',
    ).issues;
  }
  if (unit === undefined || agency === undefined) return [];
  return wrong(
    'dossier.two-bodies',
    { path: [...path, 'agency'], expected: 'unit or agency, not both', value: agency },
    'Hồ sơ chỉ do một nơi tiếp nhận: giữ unit hoặc agency, nơi giải quyết khác thì ghi settledBy.',
    'A dossier is received by one body: keep unit or agency; another body that settles it goes to settledBy.',
  ).issues;
}

function order(dossier: Unread, path: Issue['path']): readonly Issue[] {
  const received = timeOf(dossier['receivedAt']);
  return [
    ...notBefore(received, dossier['dueAt'], [...path, 'dueAt'], DUE),
    ...notBefore(received, dossier['settledAt'], [...path, 'settledAt'], SETTLED),
  ];
}

const DUE = {
  code: 'dossier.due-before-received',
  vi: 'Ngày hẹn trả đứng trước thời điểm tiếp nhận: hãy kiểm tra lại hai thời điểm.',
  en: 'The dossier is due before it was received: check both instants.',
};

const SETTLED = {
  code: 'dossier.settled-before-received',
  vi: 'Thời điểm giải quyết xong đứng trước thời điểm tiếp nhận: hãy kiểm tra lại hai thời điểm.',
  en: 'The dossier was settled before it was received: check both instants.',
};

function notBefore(received: number, value: unknown, path: Issue['path'], says: typeof DUE): readonly Issue[] {
  if (!(timeOf(value) < received)) return [];
  return wrong(says.code, { path, expected: 'receivedAt or later', value }, says.vi, says.en).issues;
}

function payment({ hasFee, paidOnline }: Unread, path: Issue['path']): readonly Issue[] {
  if (paidOnline !== true || hasFee === true) return [];
  return wrong(
    'dossier.paid-without-fee',
    { path: [...path, 'paidOnline'], expected: 'hasFee true beside paidOnline true', value: paidOnline },
    'Đã thanh toán trực tuyến nhưng không ghi có phí, lệ phí: hãy ghi hasFee là true hoặc sửa paidOnline.',
    'Paid online without a fee: set hasFee to true, or mend paidOnline.',
  ).issues;
}

function eligibility({ eligibleForFull, serviceLevel }: Unread, path: Issue['path']): readonly Issue[] {
  if (eligibleForFull !== false || serviceLevel !== 'full') return [];
  return wrong(
    'dossier.full-but-not-eligible',
    { path: [...path, 'eligibleForFull'], expected: 'true for a service of level full', value: eligibleForFull },
    'Dịch vụ toàn trình mà lại không đủ điều kiện toàn trình: hãy kiểm tra serviceLevel và eligibleForFull.',
    'The service is fully online and yet not eligible for it: check serviceLevel and eligibleForFull.',
  ).issues;
}
