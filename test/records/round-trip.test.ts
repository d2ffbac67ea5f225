import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfNumber } from '../../src/days/index.js';
import { type DossierMapping, readDossiers, readNdjsonText } from '../../src/records/index.js';
import { checkDossier, type Dossier } from '../../src/services/index.js';
import { currentUnits, unitTitle } from '../../src/units/index.js';
import { HEADINGS, WITH_RULE } from './sheet.js';

const two = (number: number): string => String(number).padStart(2, '0');
const flag = fc.option(fc.boolean(), { nil: undefined });

/** An instant of some days after another, at a whole minute, as a list of an office would hold it. */
const moment = fc.record({ days: fc.nat(60), hour: fc.nat(23), minute: fc.nat(59) });
const FIRST = 20_270; // 1 July 2025

function instant(start: number, { days, hour, minute }: { days: number; hour: number; minute: number }): string {
  return `${dayOfNumber(start + days)}T${two(hour)}:${two(minute)}:00+07:00`;
}

const dossier: fc.Arbitrary<Dossier> = fc
  .record({
    number: fc.integer({ min: 1, max: 99_999 }),
    procedure: fc.integer({ min: 0, max: 999_999 }),
    unit: fc.constantFrom(...currentUnits().map(({ code }) => code)),
    agency: fc.option(fc.constantFrom('H26', 'H26.14', 'H26.17.101'), { nil: undefined }),
    settledBy: fc.option(fc.constantFrom('H26.14', '00466'), { nil: undefined }),
    submissionChannel: fc.constantFrom('in-person' as const, 'online' as const, 'post' as const),
    platform: fc.option(fc.constantFrom('vneid', 'ihanoi'), { nil: undefined }),
    serviceLevel: fc.constantFrom('full' as const, 'partial' as const, 'information' as const, 'none' as const),
    received: moment,
    due: fc.option(moment, { nil: undefined }),
    settled: fc.option(moment, { nil: undefined }),
    flags: fc.tuple(flag, flag, flag, flag, flag, flag, flag, flag),
  })
  .map((made) => {
    const [eligible, hasFee, paid, returnsDocument, electronicResult, digitised, reusedData, sharedData] = made.flags;
    const all = {
      code: `H26.14-250701-${String(made.number).padStart(4, '0')}`,
      procedure: `1.${String(made.procedure).padStart(6, '0')}`,
      unit: made.agency === undefined ? made.unit : undefined,
      agency: made.agency,
      settledBy: made.settledBy,
      submissionChannel: made.submissionChannel,
      platform: made.platform,
      serviceLevel: made.serviceLevel,
      receivedAt: instant(FIRST, made.received),
      dueAt: made.due && instant(FIRST + 61, made.due),
      settledAt: made.settled && instant(FIRST + 61, made.settled),
      eligibleForFull: made.serviceLevel === 'full' && eligible === false ? true : eligible,
      hasFee,
      paidOnline: hasFee !== true && paid === true ? false : paid,
      returnsDocument,
      electronicResult,
      digitised,
      reusedData,
      sharedData,
    };
    const known = Object.entries(all).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known) as unknown as Dossier; // the test below checks each
  });

const CHANNELS = { 'in-person': 'Trực tiếp', online: 'Trực tuyến', post: 'Bưu chính công ích' };
const LEVELS = { full: 'Toàn trình', partial: 'Một phần', information: 4 - 2, none: 'none' };
const PLATFORMS: Readonly<Record<string, string>> = { vneid: 'VNeID', ihanoi: 'IHANOI' };
const NAMES = new Map(currentUnits().map((unit) => [unit.code, unitTitle(unit).vi]));

/** An instant at +07:00 as `dd/MM/yyyy HH:mm`. */
function written(text: string | undefined): string {
  if (text === undefined) return '';
  return `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)} ${text.slice(11, 16)}`;
}

/** A cell of a spreadsheet that says a field, in the words of an office. */
function cellOf(field: keyof Dossier, dossier: Dossier): unknown {
  const value = dossier[field];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (field === 'receivedAt' || field === 'dueAt' || field === 'settledAt') return written(dossier[field]);
  if (field === 'submissionChannel') return CHANNELS[dossier[field]];
  if (field === 'serviceLevel') return LEVELS[dossier[field]];
  if (field === 'procedure') return `${value}.000.00.00.H26`;
  if (field === 'unit') return NAMES.get(value);
  return field === 'platform' ? PLATFORMS[value] : value;
}

/** The columns in any order. */
const order = fc.shuffledSubarray(Object.keys(HEADINGS) as (keyof Dossier)[], { minLength: 19 });

test('dossiers written as rows of a spreadsheet and read back are the same, in any order of columns', () => {
  fc.assert(
    fc.property(fc.array(dossier, { minLength: 1, maxLength: 5 }), order, fc.boolean(), (dossiers, fields, inLists) => {
      for (const one of dossiers) expect(checkDossier(one).ok).toBe(true);
      const cells = dossiers.map((one) => fields.map((field) => cellOf(field, one)));
      const headings = fields.map((field) => HEADINGS[field]);
      const rows = inLists
        ? [headings, ...cells]
        : cells.map((row) => Object.fromEntries(row.map((cell, at) => [headings[at], cell])));
      const { good, issues, rows: counts } = readDossiers(rows, WITH_RULE as DossierMapping);
      expect(issues).toEqual([]);
      expect(good).toEqual(dossiers);
      expect(counts.good).toBe(dossiers.length);
    }),
  );
});

test('dossiers written as NDJSON and read back are the same', () => {
  fc.assert(
    fc.property(fc.array(dossier, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (dossiers, end) => {
      const text = dossiers.map((one) => JSON.stringify(one) + end).join('');
      expect([...readNdjsonText(text)]).toEqual(
        dossiers.map((value, at) => ({ row: at + 1, read: { ok: true, value } })),
      );
    }),
  );
});

test('whatever stands in the cells, each row is a dossier or has issues, and nothing is thrown', () => {
  const cell = fc.oneof(fc.anything(), fc.constantFrom('01/07/2025 08:00', 'Tây Tựu', 'online', '1.001776', 'Có'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 19 }), { maxLength: 5 }), (rows) => {
      const { good, rows: counts } = readDossiers([Object.values(HEADINGS), ...rows], WITH_RULE);
      expect(counts.given).toBe(rows.length);
      expect(counts.good + counts.faulty + counts.blank).toBe(rows.length);
      for (const one of good) expect(checkDossier(one).ok).toBe(true);
    }),
  );
});
