import type { Activity, CampaignCount } from '../../src/campaigns/index.js';
import { PHUC_THINH, TAY_TUU } from './published.js';

/** A report with one fault: what it is, the report, the code of the issue and its path. */
export type Faulty = readonly [string, unknown, string, readonly (string | number)[]];

const count = (what: string, unit: string, count: unknown, more: object = {}) => ({ what, unit, count, ...more });

/** The campaign of Phúc Thịnh with other fields. */
const phucThinh = (more: object) => ({ ...PHUC_THINH, ...more });

/** An empty campaign of Phúc Thịnh with some counts and activities. */
const counted = (...counts: readonly unknown[]) => phucThinh({ activities: [], shares: [], counts });
const acted = (...activities: readonly unknown[]) => phucThinh({ activities, shares: [], counts: [] });

const group = (name: string, within = '00466@2025-07-01') => ({ kind: 'village', name, within });
const point = (more: object): unknown => ({ kind: 'mobile-point', ...more });
const first: Activity | undefined = TAY_TUU.activities[0];
const participants: CampaignCount | undefined = TAY_TUU.counts[0];

const UNITS: readonly Faulty[] = [
  ['an abolished unit', phucThinh({ unit: '00613@2024-01-01' }), 'campaign.unit-abolished', ['unit']],
  ['a unit of later days', phucThinh({ period: '2025-06-01/2025-09-30' }), 'campaign.unit-not-yet', ['unit']],
  ['a unit that no register knows', phucThinh({ unit: '99999@2025-07-01' }), 'unit-key.unknown', ['unit']],
  ['a bare code', phucThinh({ unit: '00466' }), 'unit-key.malformed', ['unit']],
  ['another city', phucThinh({ unit: '79' }), 'unit-key.malformed', ['unit']],
];

const DATES: readonly Faulty[] = [
  [
    'an activity before the campaign',
    acted({ kind: 'training', period: '2025-06' }),
    'campaign.period-outside',
    ['activities', 0, 'period'],
  ],
  [
    'a count over days outside the campaign',
    counted(count('visits', 'visit', 9, { period: '2025' })),
    'campaign.period-outside',
    ['counts', 0, 'period'],
  ],
  [
    'a length longer than the campaign',
    counted(
      count('visits', 'visit', 9, { period: { length: 6, in: 'months', says: { vi: 'Sáu tháng', en: 'Six months' } } }),
    ),
    'campaign.period-outside',
    ['counts', 0, 'period'],
  ],
  ['an impossible day', phucThinh({ period: '2025-02-30/2025-03-31' }), 'day.does-not-exist', ['period']],
  [
    'a length of nothing',
    counted(count('visits', 'visit', 9, { period: { length: 0, in: 'days', says: { vi: 'Kỳ', en: 'Period' } } })),
    'campaign.period-length',
    ['counts', 0, 'period'],
  ],
  [
    'a length without words',
    counted(count('visits', 'visit', 9, { period: { length: 2, in: 'days' } })),
    'campaign.label',
    ['counts', 0, 'period', 'says'],
  ],
];

const COUNTS: readonly Faulty[] = [
  [
    'installations given as households',
    counted(count('installations', 'household', 594)),
    'campaign.wrong-unit',
    ['counts', 0, 'unit'],
  ],
  [
    'visits given as participants',
    counted(count('participants', 'visit', 5)),
    'campaign.wrong-unit',
    ['counts', 0, 'unit'],
  ],
  [
    'people or visits given as persons',
    counted(count('participants', 'person-or-visit', 5)),
    'campaign.wrong-unit',
    ['counts', 0, 'unit'],
  ],
  [
    'training places given as persons, in an activity',
    acted({ kind: 'training', counts: [count('trainingPlaces', 'person', 98)] }),
    'campaign.wrong-unit',
    ['activities', 0, 'counts', 0, 'unit'],
  ],
  [
    'more than 40 points, where the number is known',
    counted(count('mobilePoints', 'point', { moreThan: 40 })),
    'campaign.exact-count-needed',
    ['counts', 0, 'count'],
  ],
  [
    'a range of teams',
    counted(count('teams', 'team', { atLeast: 40 })),
    'campaign.exact-count-needed',
    ['counts', 0, 'count'],
  ],
  ['one count twice', counted(participants, { ...participants, count: 5 }), 'campaign.count-twice', ['counts', 1]],
  ['a negative count', counted(count('visits', 'visit', -1)), 'count.negative', ['counts', 0, 'count']],
  [
    'a range upside down',
    counted(count('visits', 'visit', { atLeast: 5, atMost: 2 })),
    'range.upside-down',
    ['counts', 0, 'count'],
  ],
  ['a thing that is not counted', counted(count('likes', 'item', 5)), 'field.invalid-value', ['counts', 0, 'what']],
  ['a unit that there is not', counted(count('visits', 'page', 5)), 'field.invalid-value', ['counts', 0, 'unit']],
];

const TOTALS: readonly Faulty[] = [
  [
    'more Wi-Fi points than points',
    counted(count('mobilePoints', 'point', 40), count('mobilePointsWithWifi', 'point', 41)),
    'campaign.part-above-whole',
    ['counts', 1, 'count'],
  ],
  [
    'more Wi-Fi points than points at one activity',
    acted(point({ counts: [count('mobilePointsWithWifi', 'point', 3), count('mobilePoints', 'point', 2)] })),
    'campaign.part-above-whole',
    ['activities', 0, 'counts', 0, 'count'],
  ],
  [
    'more households with applications than households',
    counted(count('households', 'household', 22_608), count('householdsUsingApplications', 'household', 22_609)),
    'campaign.part-above-whole',
    ['counts', 1, 'count'],
  ],
  [
    'a part of a part above the whole',
    counted(count('received', 'dossier', 100), count('receivedFullyOnline', 'dossier', 101)),
    'campaign.part-above-whole',
    ['counts', 1, 'count'],
  ],
  [
    'a lower bound above the whole',
    counted(count('adults', 'person', 1_000), count('adultsWithVneid', 'person', { moreThan: 1_000 })),
    'campaign.part-above-whole',
    ['counts', 1, 'count'],
  ],
  [
    'more persons than visits',
    counted(count('participants', 'person', 10), count('visits', 'visit', 9)),
    'campaign.part-above-whole',
    ['counts', 0, 'count'],
  ],
  [
    'more groups with a point than points',
    counted(count('residentialGroupsWithPoint', 'residential-group', 7), count('mobilePoints', 'point', 6)),
    'campaign.part-above-whole',
    ['counts', 0, 'count'],
  ],
  [
    'audiences above their total',
    counted(
      count('trainingPlaces', 'training-place', 779),
      count('trainingPlaces', 'training-place', 98, { audience: 'point-staff' }),
      count('trainingPlaces', 'training-place', 280, { audience: 'core-teams' }),
      count('trainingPlaces', 'training-place', 402, { audience: 'political-system' }),
    ),
    'campaign.parts-above-total',
    ['counts', 0, 'count'],
  ],
  [
    'narrower things above their total',
    counted(
      count('handOuts', 'item', 10),
      count('handOuts', 'item', 6, { title: { vi: 'SIM 5G', en: '5G SIM cards' } }),
      count('handOuts', 'item', 5, { title: { vi: 'Sổ tay', en: 'Handbooks' } }),
    ),
    'campaign.parts-above-total',
    ['counts', 0, 'count'],
  ],
  [
    'activities above their total',
    phucThinh({
      shares: [],
      activities: [
        { kind: 'session', counts: [count('visits', 'visit', 60)] },
        { kind: 'session', counts: [count('visits', 'visit', { moreThan: 40 })] },
      ],
      counts: [count('visits', 'visit', 100)],
    }),
    'campaign.parts-above-total',
    ['counts', 0, 'count'],
  ],
  [
    'persons of one activity above all persons',
    phucThinh({
      shares: [],
      activities: [{ kind: 'session', counts: [count('participants', 'person', 101)] }],
      counts: [count('participants', 'person', 100)],
    }),
    'campaign.parts-above-total',
    ['counts', 0, 'count'],
  ],
  [
    'a core larger than its team',
    phucThinh({ teams: [{ members: 15, coreMembers: 16 }] }),
    'campaign.part-above-whole',
    ['teams', 0, 'coreMembers'],
  ],
  [
    'more teams named than counted',
    { ...counted(count('teams', 'team', 1)), teams: [{ members: 15 }, { members: 12 }] },
    'campaign.more-named-than-counted',
    ['counts'],
  ],
];

const POINTS: readonly Faulty[] = [
  [
    'a point counted twice',
    { ...TAY_TUU, activities: [...TAY_TUU.activities, first] },
    'campaign.point-twice',
    ['activities', TAY_TUU.activities.length],
  ],
  [
    'a place without a group twice',
    acted(point({ place: { vi: 'Nhà văn hóa', en: 'a' } }), point({ place: { vi: 'NHÀ VĂN HÓA', en: 'b' } })),
    'campaign.point-twice',
    ['activities', 1],
  ],
  [
    'more points named than counted',
    { ...TAY_TUU, counts: [count('mobilePoints', 'point', 5)] },
    'campaign.more-named-than-counted',
    ['counts'],
  ],
  [
    'more groups with a point than groups',
    { ...TAY_TUU, counts: [count('residentialGroups', 'residential-group', 5)] },
    'campaign.more-named-than-counted',
    ['counts'],
  ],
  [
    'a point in a group of another unit',
    acted(point({ locality: group('Thượng 2', '00613@2025-07-01') })),
    'campaign.place-elsewhere',
    ['activities', 0, 'locality', 'within'],
  ],
  [
    'a team of another unit',
    phucThinh({ teams: [{ locality: group('Thượng 2', '00613@2025-07-01') }] }),
    'campaign.place-elsewhere',
    ['teams', 0, 'locality', 'within'],
  ],
  [
    'a point of the city in a unit that no register knows',
    { ...acted(point({ locality: group('A', '99999@2025-07-01') })), unit: '01' },
    'unit-key.unknown',
    ['activities', 0, 'locality', 'within'],
  ],
  [
    'equipment of a training',
    acted({ kind: 'training', equipment: ['wifi'] }),
    'campaign.equipment-without-point',
    ['activities', 0, 'equipment'],
  ],
  [
    'Wi-Fi counted where the equipment has none',
    acted(point({ equipment: [], counts: [count('mobilePointsWithWifi', 'point', 1)] })),
    'campaign.equipment-contradiction',
    ['activities', 0, 'equipment'],
  ],
];

const share = (more: object) =>
  phucThinh({ shares: [{ part: { vi: 'Phần', en: 'Part' }, whole: { vi: 'Cả', en: 'Whole' }, ...more }] });

const OTHER: readonly Faulty[] = [
  ['a share above 100 %', share({ printed: '100,1 %' }), 'campaign.share-above-whole', ['shares', 0, 'printed']],
  ['a share that cannot be read', share({ printed: 'most' }), 'percentage.unreadable', ['shares', 0, 'printed']],
  [
    'installations as coverage of households',
    share({ printed: '80 %', numerator: 'installations', denominator: 'households' }),
    'campaign.share-of-another-thing',
    ['shares', 0, 'numerator'],
  ],
  [
    'visits as coverage of adults',
    share({ printed: '80 %', numerator: 'visits', denominator: 'adults' }),
    'campaign.share-of-another-thing',
    ['shares', 0, 'numerator'],
  ],
  [
    'an unknown topic',
    acted({ kind: 'session', topics: ['etax'] }),
    'campaign.unknown-code',
    ['activities', 0, 'topics', 0],
  ],
  ['an unknown model', phucThinh({ models: ['x'] }), 'campaign.unknown-code', ['models', 0]],
  ['an unknown channel', phucThinh({ channels: ['fax'] }), 'campaign.unknown-code', ['channels', 0]],
  ['a title in one language', phucThinh({ title: { vi: 'Chiến dịch' } }), 'campaign.label', ['title']],
  [
    'a title that is not in NFC',
    phucThinh({ title: { vi: 'Chiến'.normalize('NFD'), en: 'x' } }),
    'campaign.label',
    ['title'],
  ],
  [
    'a title with more than two languages',
    phucThinh({ title: { vi: 'x', en: 'x', cs: 'x' } }),
    'campaign.label',
    ['title'],
  ],
  [
    'a topic that is a number',
    acted({ kind: 'session', topics: [7] }),
    'campaign.label',
    ['activities', 0, 'topics', 0],
  ],
  ['an unknown field', phucThinh({ likes: 5 }), 'field.unknown', ['likes']],
  ['a missing field', { ...PHUC_THINH, source: undefined }, 'field.missing', ['source']],
  ['a name', phucThinh({ 'Họ tên': 'x' }), 'personal-data.key', ['Họ tên']],
  ['the age of a participant', acted({ kind: 'session', age: 79 }), 'personal-data.key', ['activities', 0, 'age']],
  [
    'a telephone number in a note',
    phucThinh({ note: { vi: 'Liên hệ 0900 000 000', en: 'Contact us' } }),
    'personal-data.number',
    ['note', 'vi'],
  ],
];

export const FAULTY: readonly Faulty[] = [...UNITS, ...DATES, ...COUNTS, ...TOTALS, ...POINTS, ...OTHER];
