/** Entries of `units`, `channels` and `services`. */
import { digitalPlatforms, submissionChannels } from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { DOSSIER, EVENTS } from './given.js';

const TAY_TUU = '00613@2025-07-01';
const MOVING = { on: '2025-06-30', counting: 'persons' };
const VILLAGE = { kind: 'village', name: 'Triều Khúc', within: '00643@2025-07-01' };
const TIMES = { dueAt: '2025-07-08T10:00:00+07:00', settledAt: '2025-07-08T16:00:00+07:00' };
const PROCEDURE = {
  code: '1.001776',
  title: 'Cấp bản sao trích lục hộ tịch',
  field: 'Hộ tịch',
  authority: 'commune',
  serviceLevel: 'full',
  hasFee: true,
  returnsDocument: true,
  term: { length: 3, days: 'working' },
};

export const PLACES: Entries = {
  areaAndPopulation: typed(TAY_TUU),
  bodyOfKey: outside(TAY_TUU),
  chains: outside('00010@2024-01-01', 'forward'),
  comparableTogether: outside('00091@2025-07-01', { on: '2025-06-30', counting: 'land' }),
  currentUnits: typed(),
  findUnit: outside('P.Tay Tuu, TP Hà Nội', { on: '2025-11-21' }),
  isWithinAgency: typed('H26.17', 'H26'),
  largestRemainder: typed(100, [1, 1, 1]),
  localityTitle: typed(VILLAGE),
  moveCounts: calledBy(
    (run, [count]) => run({ '00001@2024-01-01': 20_000, '00091@2024-01-01': count }, MOVING),
    outside({ moreThan: 30_000 }),
  ),
  moveCountsInto: calledBy(
    (run, [count]) => run({ '00091@2024-01-01': count }, ['00091@2025-07-01'], MOVING),
    outside({ moreThan: 30_000 }),
  ),
  predecessors: outside(TAY_TUU),
  provincesOn: outside('2026-09-25'),
  readAgencyCode: outside('H26.17.101'),
  readBody: outside({ kind: 'unit', key: TAY_TUU }),
  readLocality: outside(VILLAGE),
  readUnitCode: outside('00613'),
  readUnitKey: outside(TAY_TUU),
  successors: outside('00607@2024-01-01'),
  unit: calledBy((run, [code, on]) => run(code, { on }), outsideAt([0, 1], '00613', '2025-11-21')),
  unitFinder: calledBy(
    (run, [on, text]) => (run(on) as (text: unknown) => unknown)(text), // the finder that it makes
    outsideAt([1], { on: '2025-11-21' }, 'Phường Tây Tựu'),
  ),
  unitKey: typed('00613', '2025-07-01'),
  unitOfKey: outside(TAY_TUU),
  unitTitle: typed({ kind: 'ward', name: 'Tây Tựu' }),
  unitsOn: outside('2025-06-30'),

  findCoded: outsideAt([1], submissionChannels, 'TRỰC TUYẾN'),
  readPlatform: outside('Cổng Dịch vụ công quốc gia', digitalPlatforms),
  readSubmissionChannel: outside('Trực tuyến'),

  checkDossier: outside(DOSSIER),
  isSound: outside(DOSSIER),
  checkEvent: outside(EVENTS[0]),
  checkProcedure: outside(PROCEDURE),
  isFullyOnline: typed(DOSSIER),
  readDossierCode: outside('000.17.22.H56-210531-0001'),
  readDossierStatus: outside('Đã xử lý xong'),
  readProcedureCode: outside('2.002622.H56'),
  readServiceLevel: outside('Toàn trình'),
  settle: calledBy(
    (run, [event, rule, asOf]) => run([event, EVENTS[1]], rule, asOf),
    outsideAt([0, 2], EVENTS[0], 'portal', '2025-07-31'),
  ),
  settlementAt: typed('portal', 1_000, 2_000),
  settlementOf: typed(TIMES, 'portal'),
  standingAt: typed('portal', 3_000, undefined, 2_000),
  standingOn: typed(TIMES, 'portal', '2025-07-07'),
};
