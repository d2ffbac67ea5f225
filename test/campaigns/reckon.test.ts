import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audiences,
  binhDanHocVuSo,
  type Campaign,
  type CampaignCount,
  countRules,
  learnerGroups,
  monthsOf,
  type OutreachCount,
  periodsReported,
  personsAmong,
  readReportedPeriod,
  reckonCounts,
  titleOf,
  topics,
} from '../../src/campaigns/index.js';
import { boundsOf, type Reported } from '../../src/exact/index.js';
import {
  calculate,
  coreTeamShareOfTrainingPlaces,
  delegatesPerConnectionPoint,
  handOutsPerParticipant,
  householdApplicationCoverage,
  installationsPerTeam,
  onlineDossiersPerPointAndMonth,
  participantsPerPoint,
  print,
  residentialGroupPointCoverage,
  supportPerTeam,
  trainingPlacesPerTeam,
  wifiShareOfPoints,
} from '../../src/indicators/index.js';
import { TAY_TUU_GROUPS } from '../../src/units/index.js';
import { HANOI_CONFERENCE, PHUC_THINH, TAY_TUU } from './published.js';

const FIRST_MONTHS = {
  length: 2,
  in: 'months',
  says: { vi: 'Hai tháng đầu hoạt động', en: 'The first two months of operation' },
} as const;

function report(more: Partial<Campaign>): Campaign {
  const { programme, title, unit, source } = PHUC_THINH;
  return { programme, title, unit, source, period: '2025-Q3', activities: [], counts: [], ...more };
}

function count(what: OutreachCount, number: Reported, more: Partial<CampaignCount> = {}): CampaignCount {
  return { what, unit: countRules[what].unit, count: number, ...more };
}

describe('Phúc Thịnh', () => {
  const counts = reckonCounts(PHUC_THINH);

  test('its counts', () => {
    expect(counts).toEqual({
      mobilePoints: 40,
      mobilePointsWithWifi: 40,
      teams: 40,
      householdsUsingApplications: 22_609,
      individuallySupported: 83,
      installations: 594,
      trainingPlaces: 98 + 280 + 402,
      trainingPlacesOfPointStaff: 98,
      trainingPlacesOfCoreTeams: 280,
      trainingPlacesOfPoliticalSystem: 402,
    });
  });

  test('its figures', () => {
    expect(print(calculate(installationsPerTeam, counts), 'vi')).toBe('14,85');
    expect(print(calculate(wifiShareOfPoints, counts), 'vi', { digits: 0 })).toBe('100 %');
    expect(print(calculate(supportPerTeam, counts), 'vi')).toBe('2,08');
    expect(print(calculate(trainingPlacesPerTeam, counts), 'vi', { digits: 1 })).toBe('19,5');
    expect(calculate(householdApplicationCoverage, counts)).toMatchObject({
      status: 'missing',
      reason: 'not-reported',
      counts: ['households'],
    });
    expect(print(calculate(coreTeamShareOfTrainingPlaces, counts), 'en')).toBe('35.90%');
  });

  test('its other periods: a length alone, and a quarter', () => {
    expect(periodsReported(PHUC_THINH)).toEqual([FIRST_MONTHS, '2025-Q3']);
    const first = reckonCounts(PHUC_THINH, FIRST_MONTHS);
    expect(first).toMatchObject({ receivedOnline: 2_655, mobilePoints: 40, pointMonths: 80 });
    expect(first).not.toHaveProperty('installations');
    expect(print(calculate(onlineDossiersPerPointAndMonth, first), 'en')).toBe('33.19');
    const quarter = reckonCounts(PHUC_THINH, '2025-Q3');
    expect(quarter).toMatchObject({ receivedOnline: 7_413, receivedFullyOnline: 1_079, pointMonths: 120 });
  });

  test('persons trained: audiences may overlap', () => {
    expect(personsAmong([98, 280, 402])).toEqual({ atLeast: 402, atMost: 780 });
  });
});

describe('Tây Tựu', () => {
  const counts = reckonCounts(TAY_TUU);

  test('its counts: points and groups from the list of places, bounds as bounds', () => {
    expect(counts).toEqual({
      mobilePoints: 6,
      residentialGroupsWithPoint: 6,
      ambassadors: { atLeast: 1 },
      participants: { moreThan: 1_000 },
      handOuts: { moreThan: 500 },
    });
  });

  test('its points are named by residential group', () => {
    const places = TAY_TUU.activities.flatMap(({ locality }) => (locality === undefined ? [] : [locality]));
    expect(places).toEqual(TAY_TUU_GROUPS);
  });

  test('its figures', () => {
    expect(print(calculate(participantsPerPoint, counts), 'vi', { digits: 1 })).toBe('hơn 166,6');
    expect(calculate(handOutsPerParticipant, counts)).toMatchObject({ status: 'missing', reason: 'unbounded' });
    expect(calculate(residentialGroupPointCoverage, counts)).toMatchObject({ counts: ['residentialGroups'] });
    expect(calculate(wifiShareOfPoints, counts)).toMatchObject({ counts: ['mobilePointsWithWifi'] });
  });
});

test('the conference of 14 November 2025', () => {
  const counts = reckonCounts(HANOI_CONFERENCE);
  expect(counts).toEqual({ delegates: 3_152, connectionPoints: 212 });
  expect(print(calculate(delegatesPerConnectionPoint, counts), 'en')).toBe('14.87');
});

describe('reckonCounts', () => {
  test('prefers what is reported to what follows', () => {
    const parts = [
      count('visits', 10, { audience: 'people' }),
      count('visits', 20, { title: { vi: 'Buổi tối', en: 'In the evening' } }),
    ];
    expect(reckonCounts(report({ counts: [...parts, count('visits', 40)] })).visits).toBe(40);
    expect(reckonCounts(report({ counts: parts })).visits).toBe(10);
    expect(reckonCounts(report({ counts: parts.slice(1) })).visits).toBe(20);
    const activities = [{ kind: 'session', counts: [count('visits', 7)] }] as const;
    expect(reckonCounts(report({ counts: parts, activities })).visits).toBe(7);
  });

  test('never adds persons or households', () => {
    const activities = [
      { kind: 'session', counts: [count('participants', 7), count('householdsUsingApplications', 4)] },
      { kind: 'session', counts: [count('participants', 8), count('householdsUsingApplications', 5)] },
    ] as const;
    expect(reckonCounts(report({ activities }))).toEqual({});
  });

  test('adds bounds as bounds, and gives no count that a number cannot hold', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const sessions = (...numbers: readonly Reported[]) =>
      reckonCounts(
        report({ activities: numbers.map((number) => ({ kind: 'session', counts: [count('visits', number)] })) }),
      );
    expect(sessions(5, { moreThan: 10 }, { atLeast: 3, atMost: 4 }).visits).toEqual({ moreThan: 18 });
    expect(sessions(most, 1)).toEqual({});
  });

  test('knows the Wi-Fi of points where each says what it has', () => {
    const points = (...equipment: readonly (readonly 'wifi'[] | undefined)[]) =>
      reckonCounts(
        report({
          activities: equipment.map((one) => ({
            kind: 'mobile-point',
            ...(one === undefined ? {} : { equipment: one }),
          })),
        }),
      );
    expect(points(['wifi'], [], ['wifi'])).toMatchObject({ mobilePoints: 3, mobilePointsWithWifi: 2, pointMonths: 9 });
    expect(points(['wifi'], undefined)).not.toHaveProperty('mobilePointsWithWifi');
  });

  test('counts groups only where every point is named with its group', () => {
    const village = (name: string) =>
      ({ kind: 'mobile-point', locality: { kind: 'village', name, within: '00466@2025-07-01' } }) as const;
    const place = (vi: string) => ({ ...village('A'), place: { vi, en: vi } });
    const hamlet = {
      kind: 'mobile-point',
      locality: { kind: 'other', kindName: 'xóm', name: 'C', within: '00466@2025-07-01' },
    } as const;
    const groups = (more: Partial<Campaign>) => reckonCounts(report(more)).residentialGroupsWithPoint;
    expect(groups({ activities: [place('Đình'), place('Chùa'), village('B')] })).toBe(2);
    expect(groups({ activities: [village('A'), { kind: 'mobile-point' }] })).toBeUndefined();
    expect(groups({ activities: [village('A'), hamlet] })).toBeUndefined();
    expect(groups({ activities: [village('A')], counts: [count('mobilePoints', 2)] })).toBeUndefined();
  });
});

describe('personsAmong', () => {
  test.each<[readonly Reported[], Reported]>([
    [[], 0],
    [[40], 40],
    [[40, 0], 40],
    [[40, 2], { atLeast: 40, atMost: 42 }],
    [[{ moreThan: 1_000 }, 5], { atLeast: 1_001 }],
    [[{ atLeast: 3, atMost: 9 }, 5], { atLeast: 5, atMost: 14 }],
    [[Number.MAX_SAFE_INTEGER, 1], { atLeast: Number.MAX_SAFE_INTEGER }],
  ])('%j are %j', (audiences, persons) => expect(personsAmong(audiences)).toEqual(persons));

  test('holds for every way in which sets may overlap', () => {
    const sets = fc.array(fc.uniqueArray(fc.nat(12)), { maxLength: 5 });
    fc.assert(
      fc.property(sets, (audiences) => {
        const persons = new Set(audiences.flat()).size;
        const { low, high } = boundsOf(personsAmong(audiences.map((audience) => audience.length)));
        expect(low <= persons && persons <= (high ?? Infinity)).toBe(true);
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['2025-07', 1],
    ['2025-Q3', 3],
    ['nd09:2025-Q3', 3],
    ['nd09-practice:2025-9M', 9],
    ['2025', 12],
    ['2025-07-01/2025-08-31', 2],
    ['2025-01-15/2025-03-14', 2],
    ['2025-01-15/2025-03-15', undefined],
    ['2025-01-15/2025-01-31', undefined],
    ['2025-07-01/2025-11-21', undefined],
    ['9999', 12],
    ['never', undefined],
    [FIRST_MONTHS, 2],
    [{ ...FIRST_MONTHS, in: 'days' }, undefined],
  ] as const)('%j has %j whole months', (period, months) => expect(monthsOf(period)).toBe(months));

  test.each([FIRST_MONTHS, '2025-Q3', '2025-07-01/2025-11-21'])('%j is read', (period) => {
    expect(readReportedPeriod(period)).toEqual({ ok: true, value: period });
  });

  test.each([
    [{ ...FIRST_MONTHS, length: 1.5 }, 'campaign.period-length'],
    [{ ...FIRST_MONTHS, in: 'years' }, 'campaign.period-length'],
    [{ ...FIRST_MONTHS, from: '2025-07-01' }, 'campaign.period-length'],
    [[], 'campaign.period-length'],
    [{ ...FIRST_MONTHS, says: 'x' }, 'campaign.label'],
    [null, 'period.malformed'],
    ['2025-Q5', 'period.does-not-exist'],
  ])('%j is refused', (period, code) => {
    expect(readReportedPeriod(period, ['period'])).toMatchObject({ issues: [{ code }] });
  });
});

test('the four learner groups of Decision 757 come first among the audiences', () => {
  expect(Object.keys(audiences).slice(0, 4)).toEqual(learnerGroups);
  expect(binhDanHocVuSo.code).toBe(TAY_TUU.programme);
});

test('a title is that of a code, or its own', () => {
  const own = { vi: 'Sổ tay số', en: 'Digital handbook' };
  expect(titleOf('vssid', topics)).toBe(topics.vssid);
  expect(titleOf(own, topics)).toBe(own);
  expect(Object.isFrozen(topics) && Object.isFrozen(topics.vssid)).toBe(true);
});
