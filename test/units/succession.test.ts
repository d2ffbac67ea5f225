import { describe, expect, test } from 'vitest';
import {
  chains,
  currentUnits,
  predecessors,
  type Succession,
  successors,
  type Unit,
  type UnitKey,
  unitsOn,
} from '../../src/units/index.js';

function all(on: string): readonly Unit[] {
  const answer = unitsOn(on);
  return answer.status === 'recorded' ? answer.units : [];
}

function edgesFrom(key: UnitKey): readonly Succession[] {
  const answer = successors(key);
  return answer.status === 'succeeded' ? answer.successions : [];
}

/** The edges of each unit of June 2025, asked for in each test. */
function july(): readonly (readonly Succession[])[] {
  return all('2025-06-30').map(({ key }) => edgesFrom(key));
}

describe('1 July 2025', () => {
  test('795 edges: 327 units went whole, 199 were split', () => {
    expect(july().flat()).toHaveLength(795);
    expect(july().filter((edges) => edges.length === 1 && edges[0]?.extent === 'whole')).toHaveLength(327);
    expect(july().filter((edges) => edges.length > 1 && edges.every(({ extent }) => extent === 'part'))).toHaveLength(
      199,
    );
  });

  test('of the split, 41 gave all their people to one unit and 158 split them; 368 of 526 keep their people together', () => {
    const together = july().filter((edges) => edges.filter(({ population }) => population !== 'none').length === 1);
    expect(together).toHaveLength(368);
    expect(together.filter((edges) => edges.length > 1)).toHaveLength(41);
    for (const edges of together) expect(edges.filter(({ population }) => population === 'all')).toHaveLength(1);
  });

  test('every new unit has 2 to 14 predecessors, and its code among theirs', () => {
    const counts = currentUnits().map(({ key, code }) => {
      const answer = predecessors(key);
      const from = answer.status === 'recorded' && answer.complete ? answer.successions.map((edge) => edge.from) : [];
      expect(from.some((one) => one.startsWith(code))).toBe(true);
      return from.length;
    });
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([2, 14]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(795);
  });

  test('each edge cites its clause: 792 read, 3 conflicting, 126 clauses', () => {
    const bases = july()
      .flat()
      .map(({ basis }) => basis);
    expect(bases.filter(({ certainty }) => certainty === 'read')).toHaveLength(792);
    expect(bases.filter(({ certainty }) => certainty === 'conflicting')).toHaveLength(3);
    expect(new Set(bases.map((basis) => (basis.kind === 'instrument' ? basis.clause : ''))).size).toBe(126);
  });

  test('Minh Khai became parts of four units; Tây Tựu came from three', () => {
    expect(edgesFrom('00613@2024-01-01').map(({ to, population }) => `${to} ${population}`)).toEqual([
      '00613@2025-07-01 part',
      '00602@2025-07-01 none',
      '00598@2025-07-01 none',
      '00622@2025-07-01 part',
    ]);
    const origin = predecessors('00613@2025-07-01');
    const edges = origin.status === 'recorded' ? origin.successions : [];
    expect(edges.map(({ from, area, population }) => `${from} ${area} ${population}`)).toEqual([
      '00607@2024-01-01 part all',
      '00613@2024-01-01 part part',
      '09853@2024-01-01 part none',
    ]);
    expect(edges.map(({ basis }) => (basis.kind === 'instrument' ? basis.clause : ''))).toEqual(
      Array(3).fill('clause 30'),
    );
  });
});

describe('1 January 2025', () => {
  const ended = all('2024-12-31').filter(({ until }) => until === '2024-12-31');

  test('96 units ended: 53 given up, 33 renamed, 10 gone on with another merged in', () => {
    expect(ended).toHaveLength(96);
  });

  test('nine successors are unknown and stay so; no extent is recorded', () => {
    const unknown = ended.filter(({ key }) => successors(key).status === 'successor-unknown');
    expect(unknown.map(({ name }) => name).sort()).toEqual(
      ['Sài Đồng', 'Cầu Dền', 'Trung Mầu', 'Phú Thị', 'Yết Kiêu', 'Vân Hà', 'Phú Nam An', 'Hòa Xá', 'Hòa Nam'].sort(),
    );
    const edges = ended.flatMap(({ key }) => edgesFrom(key));
    expect(new Set(edges.map(({ extent }) => extent))).toEqual(new Set(['not-recorded']));
    expect(edges.filter(({ basis }) => basis.certainty === 'observed')).toHaveLength(69);
    expect(edges.filter(({ basis }) => basis.certainty === 'defined')).toHaveLength(8 + 10);
  });

  test('every stated successor lies in the same district, on which moving counts of 2024 rests', () => {
    const spring = new Map(all('2025-01-01').map(({ key, district }) => [key, district?.code]));
    for (const { key, district } of ended) {
      for (const { to } of edgesFrom(key)) expect(spring.get(to)).toBe(district?.code);
    }
  });

  test('predecessors of that round are not called complete, and older units have none recorded', () => {
    const origin = predecessors('00004@2025-01-01');
    expect(origin.status === 'recorded' && origin.complete).toBe(false);
    expect(origin.status === 'recorded' && origin.successions.map(({ from }) => from)).toEqual([
      '00010@2024-01-01',
      '00004@2024-01-01',
    ]);
    expect(predecessors('00613@2024-01-01')).toMatchObject({ status: 'not-recorded', recordedFrom: '2024-01-01' });
  });
});

describe('chains', () => {
  test('forward across both rounds, and to an open end', () => {
    const [way, ...others] = chains('00010@2024-01-01', 'forward');
    expect(others).toEqual([]);
    expect(way?.steps.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      '00010@2024-01-01 > 00004@2025-01-01',
      '00004@2025-01-01 > 00004@2025-07-01',
    ]);
    expect([way?.end.name, way?.open]).toEqual(['Ba Đình', false]);
    expect(chains('00142@2024-01-01', 'forward')).toMatchObject([{ steps: [], end: { name: 'Sài Đồng' }, open: true }]);
  });

  test('back from today, in the order of time', () => {
    const ways = chains('00004@2025-07-01', 'back');
    expect(ways.some(({ steps }) => steps.map(({ on }) => on).join() === '2025-01-01,2025-07-01')).toBe(true);
    for (const { steps, open } of ways) {
      expect(open).toBe(true);
      expect(steps.at(-1)?.to).toBe('00004@2025-07-01');
    }
  });

  test('every unit of every day leads to today or to an open end, and today leads nowhere', () => {
    for (const { key, until } of [...all('2024-01-01'), ...all('2025-06-30'), ...currentUnits()]) {
      const ways = chains(key, 'forward');
      expect(ways.length).toBeGreaterThan(0);
      for (const { end, open } of ways) expect(open).toBe(end.until !== undefined);
      if (until === undefined) expect(ways).toMatchObject([{ steps: [], open: false }]);
    }
  });
});

test('a key that the register does not know is refused', () => {
  const key = '00613@2025-08-01';
  expect([successors(key).status, predecessors(key).status, chains(key, 'back')]).toEqual(['invalid', 'invalid', []]);
  expect(successors('00613@2025-07-01').status).toBe('in-force');
});
