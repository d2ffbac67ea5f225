import type { TopLevelSpec } from 'vega-lite';
import { describe, expectTypeOf, test } from 'vitest';
import type { ChartItem, ChartSpec, FunnelStep, RankedItem } from '../../src/charts/index.js';
import type { Figure } from '../../src/indicators/index.js';

describe('charts', () => {
  test('a specification is one of Vega-Lite', () => expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>());
  test('anything is no specification', () => {
    expectTypeOf<Omit<ChartSpec, 'vconcat'>>().not.toExtend<TopLevelSpec>();
  });
  test('a step always says its unit', () => {
    expectTypeOf<{ label: string; count: number }>().not.toExtend<FunnelStep>();
    expectTypeOf<{ label: string; unit: string; count: { moreThan: number } }>().toExtend<FunnelStep>();
  });
  test('a ranked item is an item, and an item may lack its rank', () => {
    expectTypeOf<RankedItem>().toExtend<ChartItem>();
    expectTypeOf<{ label: string; figure: Figure; rank: number }>().toExtend<RankedItem>();
  });
});
