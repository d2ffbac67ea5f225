import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/days/index.js';
import { isDossierCode } from '../../src/services/dossier-code.js';
import {
  dossierStatuses,
  readDossierCode,
  readDossierStatus,
  readProcedureCode,
  readServiceLevel,
  serviceLevels,
} from '../../src/services/index.js';
import { isBaseCode } from '../../src/services/procedure-code.js';
import { nfc } from '../../src/text/index.js';

describe('the code of a dossier', () => {
  test.each([
    ['000.17.22.H56-210531-0001', '000.17.22.H56', 'child-first', '2021-05-31', '0001'],
    ['H56.14-240823-0001', 'H56.14', 'parent-first', '2024-08-23', '0001'],
    ['H21.227-260917-12345', 'H21.227', 'parent-first', '2026-09-17', '12345'],
    ['H26-250701-0001', 'H26', 'parent-first', '2025-07-01', '0001'],
    ['H26.17.101-240229-99999999', 'H26.17.101', 'parent-first', '2024-02-29', '99999999'],
  ])('%s', (raw, agency, generation, day, sequence) => {
    expect(readDossierCode(raw)).toEqual({ ok: true, value: { raw, agency, generation, day, sequence } });
    expect(isDossierCode(raw)).toBe(true);
  });

  test.each([
    '',
    'H26',
    'H26-250701',
    'H26-250701-001',
    'H26-2507-0001',
    'h26-250701-0001',
    'H26_250701_0001',
    7,
    null,
    ['H26-250701-0001'],
  ])('%j is none', (value) => {
    const read = readDossierCode(value, ['code']);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'dossier-code.malformed', path: ['code'] }] });
  });

  test('knows the calendar of its hundred years: the quick and the plain way, against the days', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(19), fc.nat(39), (year, month, date) => {
        const [yy, mm, dd] = [year, month, date].map((part) => String(part).padStart(2, '0'));
        const day = `20${yy}-${mm}-${dd}`;
        const exists = readDay(day).ok;
        const code = `H26.14-${yy}${mm}${dd}-0001`;
        expect(isDossierCode(code)).toBe(exists);
        const read = readDossierCode(code);
        expect(read.ok ? read.value.day : read.issues[0]?.code).toBe(exists ? day : 'dossier-code.day-does-not-exist');
      }),
      { numRuns: 20_000 },
    );
  });

  test('takes time in proportion to its length, however it is wrong', () => {
    const long = `H26${'.12'.repeat(200_000)}`;
    const start = performance.now();
    for (const text of [long, `${long}-250701-`, `H26-250701-${'1'.repeat(1_000_000)}x`]) readDossierCode(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the code of a procedure', () => {
  test.each([
    ['1.001776', { code: '1.001776' }],
    ['2.000815', { code: '2.000815' }],
    ['1.001776.000.00.00.H56', { code: '1.001776', suffix: '000.00.00.H56' }],
    ['2.002622.H56', { code: '2.002622', suffix: 'H56' }],
  ])('%s', (text, value) => {
    expect(readProcedureCode(text)).toEqual({ ok: true, value });
    expect(isBaseCode(text)).toBe(value.code === text);
  });

  test.each([
    '',
    '1.00177',
    '1.0017766',
    '1,001776',
    '1.001776.',
    '1.001776.h56',
    '1.001776 ',
    1.001776,
    null,
    undefined,
  ])('%j is none', (value) => {
    const read = readProcedureCode(value, ['procedure']);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'procedure-code.malformed', path: ['procedure'] }] });
  });
});

describe('service levels', () => {
  test.each([
    ['full', 'full'],
    ['Toàn trình', 'full'],
    ['DVCTT toàn trình', 'full'],
    [4, 'full'],
    ['một phần'.normalize('NFD'), 'partial'],
    ['3', 'partial'],
    ['Chỉ cung cấp thông tin', 'information'],
    ['không', 'none'],
  ])('%j is %s', (value, level) => expect(readServiceLevel(value)).toEqual({ ok: true, value: level }));

  test.each([1, 5, 'Mức độ 4', '', null, {}])('%j is none: the levels 1–4 ended with the decree', (value) => {
    expect(readServiceLevel(value, ['level'])).toMatchObject({
      ok: false,
      issues: [{ code: 'service-level.unknown', path: ['level'] }],
    });
  });

  test('cite the decree for the two that it defines, and practice for the others', () => {
    expect(serviceLevels.map(({ basis }) => basis.kind)).toEqual(['instrument', 'instrument', 'practice', 'practice']);
  });
});

describe('statuses', () => {
  test('are the ten, in Unicode NFC', () => {
    expect(dossierStatuses.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { title } of dossierStatuses) expect(title.vi).toBe(nfc(title.vi));
    expect(new Set(dossierStatuses.map(({ code }) => code)).size).toBe(10);
  });

  test('count as received for Decision 766 as the software counts: 2 and 4 to 10', () => {
    expect(dossierStatuses.filter(({ received }) => received).map(({ number }) => number)).toEqual([
      2, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(dossierStatuses.filter(({ stage }) => stage === 'paused').map(({ number }) => number)).toEqual([5, 6, 8]);
    expect(dossierStatuses.filter(({ stage }) => stage === 'open').map(({ number }) => number)).toEqual([2, 4]);
    expect(dossierStatuses.filter(({ stage }) => stage === 'done').map(({ number }) => number)).toEqual([9, 10]);
  });

  test.each([
    [1, 'registered'],
    ['5', 'supplement-requested'],
    ['ĐÃ TRẢ KẾT QUẢ', 'returned'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawal-requested'],
  ])('%j is %s', (value, status) => expect(readDossierStatus(value)).toEqual({ ok: true, value: status }));

  test.each([0, 11, 'xong', '', undefined])('%j is none', (value) => {
    expect(readDossierStatus(value, ['status'])).toMatchObject({
      ok: false,
      issues: [{ code: 'dossier-status.unknown', path: ['status'] }],
    });
  });
});
