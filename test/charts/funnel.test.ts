import { describe, expect, test } from 'vitest';
import { funnelChart } from '../../src/charts/index.js';
import { rendered, textsOf } from './rendered.js';

const steps = [
  { label: 'Người tham gia', unit: 'người hoặc lượt', count: { moreThan: 1_000 } },
  { label: 'Cài đặt ứng dụng', unit: 'lượt cài đặt', count: 594 },
  { label: 'Được hỗ trợ', unit: 'người', count: 83 },
  { label: 'Ước tính', unit: 'người', count: { atLeast: 40, atMost: 60 } },
  { label: 'Không báo cáo', unit: 'người', count: null },
  { label: 'Sai', unit: 'người', count: -4 },
  { label: 'Lượt đến', unit: 'lượt', count: 0 },
];

describe('a funnel', () => {
  test('never holds different units on one axis, and each step bears its unit', async () => {
    const spec = funnelChart(steps, { locale: 'vi', title: 'Chiến dịch' });
    const panels = spec.vconcat.map(({ data }) =>
      data.values.map(({ position, label, words }) => [position, label, words]),
    );
    expect(panels).toEqual([
      [[0, 'Người tham gia (người hoặc lượt)', 'hơn 1.000']],
      [[0, 'Cài đặt ứng dụng (lượt cài đặt)', '594']],
      [
        [0, 'Được hỗ trợ (người)', '83'],
        [1, 'Ước tính (người)', 'từ 40 đến 60'],
        [2, 'Không báo cáo (người)', 'chưa có số liệu'],
        [3, 'Sai (người)', 'số liệu không hợp lệ'],
      ],
      [[0, 'Lượt đến (lượt)', '0']],
    ]);
    const chart = await rendered(spec);
    expect(chart.warnings).toEqual([]);
    expect(
      textsOf(chart).filter((text) => ['người', 'lượt', 'lượt cài đặt', 'người hoặc lượt'].includes(text)),
    ).toHaveLength(4);
    expect(textsOf(chart).some((text) => text.includes('%'))).toBe(false);
  });

  test('of persons and visits is two charts in one, also where the unit comes back', () => {
    const back = [steps[2], steps[6], steps[3]].flatMap((step) => step ?? []);
    expect(funnelChart(back, { locale: 'vi' }).vconcat).toHaveLength(3);
  });

  test('of no steps says so, and a step without a count is missing', () => {
    expect(funnelChart([], { locale: 'en', title: 'T' }).description).toBe('T. there is nothing to draw.');
    expect(funnelChart([{ label: 'a', unit: 'b' }], { locale: 'en' }).description).toBe('a (b): not available.');
  });
});
