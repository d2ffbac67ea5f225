import { describe, expect, test } from 'vitest';
import {
  type Campaign,
  compareCampaigns,
  countRules,
  type Incomparable,
  type OutreachCount,
} from '../../src/campaigns/index.js';
import type { Reported } from '../../src/exact/index.js';
import { PHUC_THINH, TAY_TUU } from './published.js';

function report(counts: Readonly<Partial<Record<OutreachCount, Reported>>>, more: Partial<Campaign> = {}): Campaign {
  const { programme, title, unit, source } = PHUC_THINH;
  const names = Object.entries(counts) as [OutreachCount, Reported][]; // the keys that the type names
  return {
    programme,
    title,
    unit,
    source,
    period: '2025-Q3',
    activities: [],
    counts: names.map(([what, count]) => ({ what, unit: countRules[what].unit, count })),
    ...more,
  };
}

function line(one: Campaign, other: Campaign, what: OutreachCount) {
  const found = compareCampaigns(one, other).find((comparison) => comparison.what === what);
  return { ...found, reasons: found?.reasons.map(({ code }) => code) };
}

describe('Tây Tựu and Phúc Thịnh', () => {
  test.each<[OutreachCount, object, readonly Incomparable['code'][]]>([
    ['mobilePoints', { one: 6, other: 40, order: 'fewer' }, ['size-unknown']],
    ['participants', { one: { moreThan: 1_000 } }, ['not-reported']],
    ['handOuts', { one: { moreThan: 500 } }, ['not-reported']],
    ['teams', { other: 40 }, ['not-reported']],
  ])('%s', (what, sides, reasons) => {
    expect(line(TAY_TUU, PHUC_THINH, what)).toEqual({ what, ...sides, comparable: false, reasons });
  });

  test('each reason is said in both languages', () => {
    for (const { reasons } of compareCampaigns(TAY_TUU, PHUC_THINH)) {
      for (const { says } of reasons) {
        expect(says.vi).not.toBe(says.en);
        expect(says.vi.normalize('NFC')).toBe(says.vi);
      }
    }
    const participants = compareCampaigns(TAY_TUU, PHUC_THINH).find(({ what }) => what === 'participants');
    expect(participants?.reasons[0]?.says.en).toContain('more than 1,000, itself a bound');
    expect(participants?.reasons[0]?.says.vi).toContain('hơn 1.000, mới là cận');
  });

  test('a count that neither reports has no line', () => {
    expect(compareCampaigns(TAY_TUU, PHUC_THINH).map(({ what }) => what)).not.toContain('visits');
  });
});

describe('what is comparable', () => {
  const size = { households: 4_000, residentialGroups: 24, adults: 9_000 };

  test.each<[string, Reported, Reported, 'more' | 'fewer' | 'equal' | undefined]>([
    ['exact counts', 60, 40, 'more'],
    ['exact counts, the other way', 40, 60, 'fewer'],
    ['equal counts', 40, 40, 'equal'],
    ['a lower bound above a count', { moreThan: 1_000 }, 1_000, 'more'],
    ['a count below a lower bound', 999, { atLeast: 1_000 }, 'fewer'],
    ['a lower bound and a count above it', { moreThan: 1_000 }, 1_001, undefined],
    ['two lower bounds', { moreThan: 1_000 }, { moreThan: 500 }, undefined],
    ['ranges apart', { atLeast: 1, atMost: 3 }, { atLeast: 4, atMost: 9 }, 'fewer'],
  ])('%s', (_, one, other, order) => {
    const found = line(report({ ...size, visits: one }), report({ ...size, visits: other }), 'visits');
    expect(found).toEqual({
      what: 'visits',
      one,
      other,
      ...(order === undefined ? {} : { order }),
      comparable: order !== undefined,
      reasons: order === undefined ? ['bounds-overlap'] : [],
    });
  });

  test('bare numbers of units of different size are not', () => {
    const [one, other] = [report({ ...size, visits: 60 }), report({ ...size, households: 2_000, visits: 40 })];
    expect(line(one, other, 'visits')).toMatchObject({ order: 'more', comparable: false, reasons: ['size-differs'] });
    expect(line(one, other, 'households')).toMatchObject({ order: 'more', comparable: true });
    expect(line(report({ visits: 6 }), report({ ...size, visits: 4 }), 'visits').reasons).toEqual(['size-unknown']);
    const bound = report({ ...size, households: { atLeast: 4_000 }, visits: 60 });
    expect(line(bound, one, 'visits').reasons).toEqual(['size-unknown']);
  });

  test('flows of periods of another length are not, stocks are', () => {
    const month = report({ ...size, visits: 60, mobilePoints: 6 }, { period: '2025-08' });
    const quarter = report({ ...size, visits: 60, mobilePoints: 6 });
    expect(line(month, quarter, 'visits').reasons).toEqual(['period-differs']);
    expect(line(month, quarter, 'mobilePoints').reasons).toEqual([]);
  });

  test('nothing is where the programmes differ', () => {
    const other = report({ visits: 6 }, { programme: 'other' });
    expect(line(report({ visits: 6 }), other, 'visits').reasons).toEqual(['programme-differs', 'size-unknown']);
  });
});
