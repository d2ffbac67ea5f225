import { describe, expect, test } from 'vitest';
import {
  calculate,
  catalogue,
  type Figure,
  householdApplicationCoverage,
  type ObservedAt,
  observe,
  onlineShareOfReceived,
  openShareOfReceived,
  proportion,
} from '../../src/indicators/index.js';
import { definitionHash, open, openOverdue } from '../../src/measures/index.js';
import { type Period, readPeriod } from '../../src/periods/index.js';

function period(text: string): Period {
  const read = readPeriod(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
const place: ObservedAt = { body: 'H26', period: period('2025-Q3') };

/** A share of open dossiers, which depends on the day of looking. */
const overdueShare = proportion({
  ...onlineShareOfReceived,
  code: 'dossier.overdue-share-of-open',
  numerator: openOverdue,
  denominator: open,
});

describe('an observation', () => {
  test('says where and when, by which definition, and nothing that is not known', () => {
    expect(observe(figure, place)).toStrictEqual({
      ok: true,
      value: {
        figure,
        definition: {
          code: 'dossier.online-share-of-received',
          version: 1,
          hash: definitionHash(onlineShareOfReceived),
        },
        body: 'H26',
        period: place.period,
        flags: [],
      },
    });
  });

  test.each<[string, Partial<ObservedAt>, readonly string[]]>([
    ['all reported, period over', { asOf: '2025-09-30', coverage: { reported: 126, expected: 126 } }, []],
    ['some reported', { asOf: '2025-10-05', coverage: { reported: 125, expected: 126 } }, ['incomplete']],
    ['a period that still runs', { asOf: '2025-09-29' }, ['provisional']],
    ['both', { asOf: '2025-07-01', coverage: { reported: 0, expected: 126 } }, ['incomplete', 'provisional']],
    ['a commune', { body: '00613@2025-07-01' }, []],
  ])('%s', (_, at, flags) => {
    const observed = observe(figure, { ...place, ...at });
    expect(observed).toMatchObject({ ok: true, value: { ...at, flags } });
  });

  test('may be of any figure, also one that says why there is none', () => {
    const others: readonly Figure[] = [
      calculate(onlineShareOfReceived, {}),
      calculate(onlineShareOfReceived, { received: 0, receivedOnline: 0 }),
      calculate(onlineShareOfReceived, { received: 1, receivedOnline: 2 }),
    ];
    for (const other of others) expect(observe(other, place)).toMatchObject({ ok: true, value: { figure: other } });
  });

  test.each<[string, Figure, object, readonly string[]]>([
    ['a bare code', figure, { body: '00613' }, ['body unit-key.malformed']],
    ['no body', figure, { body: undefined }, ['body body-key.not-text']],
    ['a small letter', figure, { body: 'h26' }, ['body agency-code.malformed']],
    [
      'days that the calendar does not name',
      figure,
      { period: { ...place.period, last: '2025-09-29' } },
      ['period period.does-not-exist'],
    ],
    ['no period', figure, { period: undefined }, ['period period.malformed']],
    ['a day that does not exist', figure, { asOf: '2025-09-31' }, ['asOf day.does-not-exist']],
    ['a day of looking before the period', figure, { asOf: '2025-06-30' }, ['asOf observation.before-period']],
    [
      'more reports than units',
      figure,
      { coverage: { reported: 127, expected: 126 } },
      ['coverage.reported observation.above-expected'],
    ],
    [
      'counts that are none',
      figure,
      { coverage: { reported: -1, expected: 0.5 } },
      ['coverage.reported count.negative', 'coverage.expected count.not-whole'],
    ],
    [
      'more reports than half a unit',
      figure,
      { coverage: { reported: 5, expected: 0.5 } },
      ['coverage.expected count.not-whole'],
    ],
    [
      'open dossiers of all received, on no day',
      calculate(openShareOfReceived, { received: 10, receivedOpen: 1 }),
      {},
      ['asOf observation.as-of-missing'],
    ],
    [
      'open dossiers on no day',
      calculate(overdueShare, { open: 10, openOverdue: 1 }),
      {},
      ['asOf observation.as-of-missing'],
    ],
    ['several at once', figure, { body: '', asOf: 'x' }, ['body agency-code.malformed', 'asOf day.malformed']],
  ])('refused: %s', (_, one, at, codes) => {
    const observed = observe(one, { ...place, ...at });
    expect(observed.ok ? [] : observed.issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(codes);
  });

  test('open dossiers stand on a day, stocks at the end of their period', () => {
    const overdue = calculate(overdueShare, { open: 10, openOverdue: 1 });
    expect(observe(overdue, { ...place, asOf: '2025-09-30' }).ok).toBe(true);
    expect(observe(calculate(householdApplicationCoverage, {}), place).ok).toBe(true);
  });

  test('is plain JSON for every indicator of the catalogue', () => {
    for (const indicator of Object.values(catalogue)) {
      const observed = observe(calculate(indicator, {}), { ...place, asOf: '2025-09-30' });
      expect(JSON.parse(JSON.stringify(observed))).toEqual(observed);
    }
  });
});
