import { describe, expect, test } from 'vitest';
import { trendChart } from '../../src/charts/index.js';
import {
  calculate,
  fullyOnlineShareOfReceived,
  installationsPerTeam,
  onlineShareOfReceived,
} from '../../src/indicators/index.js';
import { thrown } from '../thrown.js';
import { marksOf, rendered, textsOf } from './rendered.js';

const share = (receivedOnline?: number | { atLeast: number; atMost: number }) =>
  calculate(onlineShareOfReceived, { received: 1_000, ...(receivedOnline === undefined ? {} : { receivedOnline }) });
const low = { reach: 'at-least', at: '50' } as const;
const high = { reach: 'at-least', at: '60.5' } as const;
const months = [
  { label: '2025-01', figure: share(400), target: low },
  { label: '2025-02', figure: share(450), target: low },
  { label: '2025-03', figure: share(), target: low },
  { label: '2025-04', figure: share(520), target: high },
  { label: '2025-05', figure: share({ atLeast: 500, atMost: 600 }), target: high },
  { label: '2025-06', figure: share(610) },
  { label: '2025-07', figure: share(700), flags: ['provisional'] as const },
];
const vi = { locale: 'vi' } as const;

describe('a trend', () => {
  test('goes from 0 to 100 % and breaks where a number is not known', async () => {
    const chart = await rendered(trendChart(months, { ...vi, width: 700 }));
    expect(chart.warnings).toEqual([]);
    const path = /aria-hidden="true"[^>]*><path d="(M[^"]*)" stroke="#0072B2"/.exec(chart.svg)?.[1] ?? '';
    expect(path.match(/M[^M]*/g)).toEqual(
      ['M50,144L150,132', 'M350,115.2', 'M550,93.6L650,72'].map((part) => expect.stringContaining(part)),
    );
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['0 %', '100 %', '2025-01', '40,00 %', 'chưa có số liệu']));
  });

  test('tells targets, bounds and what is open above the marks, each target once', () => {
    expect(trendChart(months, vi).title.subtitle).toEqual([
      '━ 2025-01: mục tiêu: ít nhất 50 %',
      '━ 2025-04: mục tiêu: ít nhất 60,5 %',
      '2025-05: từ 50,00 % đến 60,00 %',
      '2025-07: 70,00 % (kỳ chưa kết thúc)',
    ]);
  });

  test('a target that holds again is told again', () => {
    const again = [months[0], months[5], months[1]].flatMap((month) => month ?? []);
    expect(trendChart(again, vi).title.subtitle).toEqual([
      '━ 2025-01: mục tiêu: ít nhất 50 %',
      '━ 2025-02: mục tiêu: ít nhất 50 %',
    ]);
    const most = { label: 'x', figure: share(1), target: { reach: 'at-most', at: '5' } as const };
    expect(trendChart([most], { locale: 'en' }).title.subtitle).toEqual(['━ x: target: at most 5%']);
  });

  test('an interval, a gap and a hollow point are each told', async () => {
    const chart = await rendered(trendChart(months, vi));
    expect(chart.svg).toContain('<line aria-label="2025-05: từ 50,00 % đến 60,00 %, mục tiêu: ít nhất 60,5 %"');
    expect(chart.svg).toContain('<line aria-label="2025-03: chưa có số liệu, mục tiêu: ít nhất 50 %"');
    expect(marksOf(chart).at(-1)).toMatchObject({ says: '2025-07: 70,00 % (kỳ chưa kết thúc)', fill: 'white' });
  });

  test('many periods turn their names and leave words to the description', async () => {
    const many = Array.from({ length: 24 }, (_, at) => ({ label: `tháng ${at + 1}`, figure: share(at) }));
    const spec = trendChart(many, { ...vi, width: 400 });
    const chart = await rendered(spec);
    expect(chart.svg).toMatch(/rotate\((-45|315)\)[^>]*>tháng 1</);
    expect(textsOf(chart)).not.toContain('0,10 %');
    expect(spec.description).toContain('tháng 2: 0,10 %');
  });

  test('names that need no escape are no danger: a label is never an expression', async () => {
    const spec = trendChart([{ label: '"] + warn("x") + ["', figure: share(1) }], vi);
    expect(textsOf(await rendered(spec)).some((text) => text.includes('warn('))).toBe(true);
  });

  test('a ratio begins at 0, without sign; above one end alone there is an arrow', async () => {
    const figure = calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 });
    const target = { reach: 'at-least', at: '20' } as const;
    const chart = await rendered(trendChart([{ label: 'a', figure, target }], { locale: 'en' }));
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['0', '20', 'installations per team']));
    expect(marksOf(chart).map(({ says }) => says)).toEqual(['a: more than 12.50, target: at least 20']);
  });

  test('a zoom is said', () => {
    const subtitle = trendChart(months.slice(0, 2), { ...vi, zoom: { from: 40, to: 60 } }).title.subtitle;
    expect(subtitle?.[0]).toBe('Trục chỉ từ 40 % đến 60 %.');
  });

  test('is of one indicator, with targets in plain digits, and of nothing says so', () => {
    const other = calculate(fullyOnlineShareOfReceived, { received: 10, receivedFullyOnline: 5 });
    expect(thrown(() => trendChart([...months, { label: 'z', figure: other }], vi))?.code).toBe(
      'chart.definitions-differ',
    );
    for (const at of ['60 %', '60,5', '', '-1', '1e3']) {
      const wrong = { label: 'a', figure: share(1), target: { reach: 'at-least', at } as const };
      expect(thrown(() => trendChart([wrong], vi))?.code).toBe('chart.target');
    }
    expect(trendChart([], { locale: 'en', title: 'T' }).description).toBe('T. there is nothing to draw.');
    expect(trendChart([], vi).vconcat).toHaveLength(1);
  });
});
