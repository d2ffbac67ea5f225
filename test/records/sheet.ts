import { missingCountsAsInPerson } from '../../src/channels/index.js';
import type { DossierMapping } from '../../src/records/index.js';
import type { Dossier } from '../../src/services/index.js';
import { findUnit } from '../../src/units/index.js';

/** The headings of a one-stop office's list, by the fields that they hold. */
export const HEADINGS = {
  code: 'Mã hồ sơ',
  procedure: 'Mã TTHC',
  unit: 'Đơn vị tiếp nhận',
  agency: 'Cơ quan tiếp nhận',
  settledBy: 'Nơi giải quyết',
  submissionChannel: 'Hình thức nộp',
  platform: 'Nền tảng',
  serviceLevel: 'Mức độ DVC',
  receivedAt: 'Ngày tiếp nhận',
  dueAt: 'Ngày hẹn trả',
  settledAt: 'Ngày có kết quả',
  eligibleForFull: 'Đủ điều kiện toàn trình',
  hasFee: 'Có phí',
  paidOnline: 'Thanh toán trực tuyến',
  returnsDocument: 'Có giấy tờ kết quả',
  electronicResult: 'Kết quả điện tử',
  digitised: 'Số hóa',
  reusedData: 'Dùng lại dữ liệu',
  sharedData: 'Kết nối kho dữ liệu',
} as const satisfies Record<keyof Dossier, string>;

/** A mapping of such a list. */
export const MAPPING: DossierMapping = {
  columns: HEADINGS,
  values: { submissionChannel: { 'Nộp tại nhà': 'in-person' }, dueAt: { 'Không hẹn': null } },
  dates: 'dd/MM/yyyy HH:mm',
  offset: '+07:00',
  flags: { yes: ['Có', 'x'], no: ['Không'] },
  units: findUnit,
};

export const WITH_RULE: DossierMapping = { ...MAPPING, missingChannel: missingCountsAsInPerson };

/** A good row of the list, by its fields. */
export const GOOD_CELLS: Readonly<Record<keyof Dossier, unknown>> = {
  code: 'H26.14-250701-0001',
  procedure: '1.001776.000.00.00.H26',
  unit: 'Phường Tây Tựu',
  agency: '',
  settledBy: 'H26.14',
  submissionChannel: 'Trực tuyến',
  platform: 'VNeID',
  serviceLevel: 'Toàn trình',
  receivedAt: '01/07/2025 08:00',
  dueAt: '08/07/2025 17:00',
  settledAt: '07/07/2025 16:30',
  eligibleForFull: 'Có',
  hasFee: 'có',
  paidOnline: 'x',
  returnsDocument: 'Không',
  electronicResult: '',
  digitised: null,
  reusedData: undefined,
  sharedData: true,
};

/** The dossier of that row. */
export const GOOD_DOSSIER: Dossier = {
  receivedAt: '2025-07-01T08:00:00+07:00',
  code: 'H26.14-250701-0001',
  procedure: '1.001776',
  unit: '00613',
  settledBy: 'H26.14',
  submissionChannel: 'online',
  platform: 'vneid',
  serviceLevel: 'full',
  dueAt: '2025-07-08T17:00:00+07:00',
  settledAt: '2025-07-07T16:30:00+07:00',
  eligibleForFull: true,
  hasFee: true,
  paidOnline: true,
  returnsDocument: false,
  sharedData: true,
};

/** A table of rows, each a change of the good one, as lists of cells below their headings. */
export function tableOf(...changes: readonly Partial<Record<keyof Dossier, unknown>>[]): unknown[][] {
  const fields = Object.keys(HEADINGS) as (keyof Dossier)[]; // its keys are fields
  const rows = changes.map((change) => fields.map((field) => ({ ...GOOD_CELLS, ...change })[field]));
  return [Object.values(HEADINGS), ...rows];
}
