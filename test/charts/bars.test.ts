import { describe, expect, test } from 'vitest';
import { figuresChart, rankingChart } from '../../src/charts/index.js';
import {
  calculate,
  type Figure,
  fullyOnlineShareOfReceived,
  installationsPerTeam,
  meanHandlingDays,
  NO_NUMBER,
  onlineShareOfReceived,
} from '../../src/indicators/index.js';
import { thrown } from '../thrown.js';
import { marksOf, rendered, textsOf } from './rendered.js';

const share = (receivedOnline: number | { moreThan: number } | { atLeast: number; atMost: number }, received = 1_000) =>
  calculate(onlineShareOfReceived, { received, receivedOnline });
const suppressed: Figure = { status: 'suppressed', indicator: onlineShareOfReceived, reason: 'small-count' };
const places = [
  { label: 'Tây Tựu', figure: share(909) },
  { label: 'Phúc Thịnh', figure: share({ atLeast: 500, atMost: 600 }) },
  { label: 'rỗng', figure: share(0, 0) },
  { label: 'thiếu', figure: calculate(onlineShareOfReceived, { received: 5 }) },
  { label: 'nhỏ', figure: suppressed },
  { label: 'sai', figure: share(1_200) },
  { label: 'chưa đủ', figure: share(250), flags: ['incomplete', 'provisional'] as const },
  { label: 'không', figure: share(0) },
];
const vi = { locale: 'vi' } as const;

describe('bars', () => {
  test('begin at 0, and a share ends at 100 %: a bar is as long as its part of the whole', async () => {
    const chart = await rendered(figuresChart(places, vi));
    expect(chart.warnings).toEqual([]);
    const lengths = marksOf(chart).map(({ says, d }) => [
      says.split(':')[0],
      d.replace(/^M0,\d+h([\d.]+)v12.*$/, '$1'),
    ]);
    expect(lengths).toEqual([
      ['Tây Tựu', '436.32'], // 90.9 % of 480 pixels
      ['không', '0'],
      ['chưa đủ', '120'],
    ]);
  });

  test('what is not known is drawn as a dashed line with the words of print, in both languages', async () => {
    for (const locale of ['vi', 'en'] as const) {
      const chart = await rendered(figuresChart(places, { locale }));
      const dashed = [...chart.svg.matchAll(/<line aria-label="([^"]*)"[^>]*stroke-dasharray/g)].map(
        ([, says]) => says,
      );
      expect(dashed).toEqual(
        (['empty', 'missing', 'suppressed', 'invalid'] as const).map(
          (status, at) => `${places[at + 2]?.label}: ${NO_NUMBER[status][locale]}`,
        ),
      );
      for (const status of ['empty', 'missing', 'suppressed', 'invalid'] as const) {
        expect(textsOf(chart)).toContain(NO_NUMBER[status][locale]);
      }
    }
  });

  test('a figure between bounds is an interval from end to end', async () => {
    const chart = await rendered(figuresChart(places, vi));
    expect(chart.svg).toMatch(
      /<line aria-label="Phúc Thịnh: từ 50,00 % đến 60,00 %"[^>]*translate\(240,\d+\)" x2="48"/,
    );
    expect(textsOf(chart)).toContain('từ 50,00 % đến 60,00 %');
  });

  test('above one end alone there is an arrow, and no end is invented', async () => {
    const figure = calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 });
    const spec = figuresChart([{ label: 'Phúc Thịnh', figure }], vi);
    const row = spec.vconcat[0]?.data.values[0];
    expect([row?.value, row?.low, row?.high]).toEqual([null, 12.5, null]);
    const chart = await rendered(spec);
    expect(marksOf(chart).map(({ says }) => says)).toEqual(['Phúc Thịnh: hơn 12,50']);
    expect(textsOf(chart)).toContain('lượt cài đặt trên một tổ');
  });

  test('what may still change is hollow and says why', async () => {
    const chart = await rendered(figuresChart(places, vi));
    const open = marksOf(chart).find(({ says }) => says.startsWith('chưa đủ'));
    expect(open).toMatchObject({ says: 'chưa đủ: 25,00 % (chưa đủ báo cáo, kỳ chưa kết thúc)', fill: 'white' });
  });

  test('no layer without a row is told as something without words', async () => {
    const empty = /<g [^>]*role="graphics-symbol"[^>]*\/>/;
    for (const items of [places, places.slice(0, 1), places.slice(1, 2), places.slice(2, 6)]) {
      expect((await rendered(figuresChart(items, vi))).svg).not.toMatch(empty);
    }
  });

  test('a mean is drawn in its printed unit', () => {
    const figure = calculate(meanHandlingDays, { settled: 2, handlingSeconds: 2 * 3 * 86_400 });
    expect(figuresChart([{ label: 'A', figure }], vi).vconcat[0]?.data.values[0]?.value).toBe(3);
  });

  test('marks of thousands and decimals are those of the language', async () => {
    const figure = calculate(installationsPerTeam, { installations: 12_000, teams: 1 });
    const half = calculate(installationsPerTeam, { installations: 1, teams: 1 });
    const texts = async (locale: 'vi' | 'en') => [
      ...textsOf(await rendered(figuresChart([{ label: 'A', figure }], { locale }))),
      ...textsOf(await rendered(figuresChart([{ label: 'A', figure: half }], { locale }))),
    ];
    expect(await texts('vi')).toEqual(expect.arrayContaining(['2.000', '10.000', '0,2']));
    expect(await texts('en')).toEqual(expect.arrayContaining(['2,000', '10,000', '0.2']));
  });

  test('long labels and titles go on in further lines, and nothing is cut off', async () => {
    const label = fullyOnlineShareOfReceived.title.vi;
    const items = [
      { label, figure: share(1) },
      { label: 'A', figure: share(2) },
    ];
    const spec = figuresChart(items, { ...vi, width: 240, title: `${label} ${label}` });
    const lines = textsOf(await rendered(spec));
    const first = spec.vconcat[0]?.data.values[0]?.label.split('\n') ?? [];
    expect(first.length).toBeGreaterThan(2);
    expect(first.join(' ')).toBe(label);
    expect(spec.vconcat[0]?.data.values[1]?.label).toBe(`${'\n'.repeat(first.length - 1)}A`);
    expect(lines).toEqual(expect.arrayContaining([...first, ...spec.title.text]));
  });

  test('words that leave a label little room go on a line of their own below it', () => {
    const long = { label: 'Công khai, minh bạch', figure: share(250), flags: ['incomplete'] as const };
    const labels = (width: number) => figuresChart([long], { ...vi, width }).vconcat[0]?.data.values[0]?.label;
    expect(labels(480)).toBe('Công khai, minh bạch');
    expect(labels(240)).toBe('Công khai, minh bạch\n');
  });

  test('the whole chart is told in words, the first twenty rows one by one', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ label: `x${at}`, figure: share(at) }));
    expect(figuresChart(many, { locale: 'en', title: 'T' }).description).toMatch(
      /^T\. x0: 0\.00%; .*x19: 1\.90%; and 3 more\.$/,
    );
    expect(figuresChart(many, { locale: 'vi', title: 'T' }).description).toMatch(/và 3 dòng nữa\.$/);
    expect(
      figuresChart(places, vi).description.startsWith(`${onlineShareOfReceived.title.vi}. Tây Tựu: 90,90 %; `),
    ).toBe(true);
  });

  test('nothing to draw is said', async () => {
    const spec = figuresChart([], { locale: 'vi', title: 'Trống' });
    expect(spec.description).toBe('Trống. không có số liệu để vẽ.');
    expect(textsOf(await rendered(spec))).toEqual(['không có số liệu để vẽ', 'Trống']);
    expect(figuresChart([], { locale: 'en' }).description).toBe('there is nothing to draw.');
    expect(rankingChart([], { locale: 'en' }).description).toContain('there is nothing to draw');
  });

  test('only figures of one unit share an axis', () => {
    const teams = calculate(installationsPerTeam, { installations: 594, teams: 40 });
    const mixed = [
      { label: 'a', figure: share(1) },
      { label: 'b', figure: teams },
    ];
    expect(thrown(() => figuresChart(mixed, vi))?.code).toBe('chart.units-differ');
    const fully = calculate(fullyOnlineShareOfReceived, { received: 1_000, receivedFullyOnline: 5 });
    expect(
      figuresChart(
        [
          { label: 'a', figure: share(1) },
          { label: 'b', figure: fully },
        ],
        vi,
      ).vconcat,
    ).toHaveLength(1);
  });

  test.each([0, 199, 2_001, 300.5, Number.NaN])('a width of %s is a mistake', (width) => {
    expect(thrown(() => figuresChart(places, { ...vi, width }))?.code).toBe('chart.width');
  });
});

describe('a zoom', () => {
  const known = places.slice(0, 2);

  test('draws points and says where the axis begins', async () => {
    const spec = figuresChart(known, { locale: 'vi', zoom: { from: 45, to: 95 } });
    expect(spec.title.subtitle).toEqual(['Trục chỉ từ 45 % đến 95 %.']);
    expect(spec.description).toContain('Trục chỉ từ 45 % đến 95 %. Tây Tựu');
    const chart = await rendered(spec);
    expect(chart.warnings).toEqual([]);
    expect(chart.svg).not.toContain('aria-roledescription="bar"');
    expect(marksOf(chart).map(({ says }) => says)).toEqual(['Tây Tựu: 90,90 %']);
  });

  test('cuts no figure off: it is widened, and the words follow', () => {
    expect(figuresChart(known, { locale: 'en', zoom: { from: 70, to: 80 } }).title.subtitle).toEqual([
      'The axis shows only 50% to 91%.',
    ]);
  });

  test('that reaches 0 is none', async () => {
    const spec = figuresChart(places, { ...vi, zoom: { from: 50, to: 60 } });
    expect(spec.title.subtitle).toBeUndefined();
    expect((await rendered(spec)).svg).toContain('aria-roledescription="bar"');
  });

  test('of a ratio may end above 100', () => {
    const figure = calculate(installationsPerTeam, { installations: { moreThan: 12_000 }, teams: 40 });
    const spec = figuresChart([{ label: 'A', figure }], { locale: 'en', zoom: { from: 250, to: 400 } });
    expect(spec.title.subtitle).toEqual(['The axis shows only 250 to 400.']);
  });

  test.each([
    [-1, 50],
    [50, 50],
    [60, 50],
    [0, 101],
    [Number.NaN, 50],
    [0, Number.POSITIVE_INFINITY],
  ])('from %s to %s is a mistake', (from, to) => {
    expect(thrown(() => figuresChart(known, { ...vi, zoom: { from, to } }))?.code).toBe('chart.zoom');
  });
});

describe('a ranking', () => {
  const ranked = [
    { label: 'C', figure: share(1), rank: 3 },
    { label: 'x', figure: share(0, 0) },
    { label: 'A', figure: share(9), rank: 1 },
    { label: 'B', figure: share(9), rank: 1 },
    { label: 'y', figure: suppressed },
  ];

  test('stands by rank, ties in the order given, those without a rank last', async () => {
    const spec = rankingChart(ranked, vi);
    const labels = spec.vconcat[0]?.data.values.map(({ position, label }) => [position, label]);
    expect(labels).toEqual([
      [0, '1. A'],
      [1, '1. B'],
      [2, '3. C'],
      [3, 'x'],
      [4, 'y'],
    ]);
    expect((await rendered(spec)).warnings).toEqual([]);
    expect(spec.title.text.join(' ')).toBe(onlineShareOfReceived.title.vi);
  });

  test('is of one indicator', () => {
    const other = calculate(fullyOnlineShareOfReceived, { received: 10, receivedFullyOnline: 5 });
    expect(thrown(() => rankingChart([...ranked, { label: 'z', figure: other }], vi))?.code).toBe(
      'chart.definitions-differ',
    );
  });

  test('leaves what it is given as it is, and gives JSON', () => {
    const frozen = Object.freeze(ranked.map((one) => Object.freeze(one)));
    const spec = rankingChart(frozen, vi);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});
