/** What each answer of the portal gives, and at which place it is refused. */
import { describe, expect, test } from 'vitest';
import { portalAnswerSchemas, readPortalAnswer, readServiceResults, validate } from '../../src/schemas/index.js';
import {
  type AnswerBlocks,
  assembleCard,
  decision766,
  type EvaluationRequest,
  type PortalBlock,
  periodOfRequest,
  snapshotDifferences,
} from '../../src/scorecards/index.js';
import { blocksOf, captured, payment, progress, provision, transparency, year } from './captured.js';

const blocksFrom = (endpoint: Parameters<typeof captured>[0], data: unknown): AnswerBlocks =>
  blocksOf(captured(endpoint, data));

describe('the rows of trees', () => {
  test('online provision', () => {
    const { root } = blocksFrom('provide-online-tree', provision);
    expect(root.rows).toStrictEqual([
      { component: 'ONLINE_PROVISION', numerator: 0, denominator: 0 },
      { component: 'ONLINE_SERVICE_USED', numerator: 60, denominator: 106 },
      { component: 'ONLINE_DOSSIER', numerator: 3_200, denominator: 3_443 },
    ]);
    expect([root.flags, root.printed]).toEqual([[], []]);
  });

  test('online payment', () => {
    expect(blocksFrom('formality-online-payment-tree', payment).root.rows).toStrictEqual([
      { component: 'TTTT_PAID_DOSSIER', numerator: 1_707, denominator: 1_864 },
      { component: 'TTTT_PAID_FORMALITY', numerator: 16, denominator: 40 },
      { component: 'TTTT_INTEGRATED_FORMALITY', numerator: 6, denominator: 40 },
    ]);
  });

  test.each<[string, object, readonly object[]]>([
    ['both levels', { partialCount: 3, fullCount: 4 }, [{ component: 'ONLINE_PROVISION', numerator: 7 }]],
    ['one level not known', { partialCount: 3, fullCount: null }, [{ component: 'ONLINE_PROVISION', numerator: null }]],
    ['the whole alone', { authorityCount: 9 }, [{ component: 'ONLINE_PROVISION', denominator: 9 }]],
    ['neither', {}, []],
  ])('a row has the counts that were given: %s', (_, counts, rows) => {
    const parent = { departmentId: 'h26', ...counts };
    expect(blocksFrom('provide-online-tree', { parent, children: [] }).root.rows).toStrictEqual(rows);
  });
});

describe('flags and residuals', () => {
  test('a status that is null is no flag', () => {
    const metrics = [{ code: 'PUBLISH_ON_TIME', numerator: 1, denominator: 2, dataQualityStatus: null }];
    const overview = { departmentId: 'h26', metrics };
    expect(blocksFrom('transparency', { overview, evaluation: [] }).root.flags).toEqual([]);
  });

  test('counts of which one is not known do not contradict each other', () => {
    const child = { departmentId: 'h26.1', totalReceived: 100, totalOnTime: null, totalOverdue: 10 };
    const { children } = blocksFrom('dvc-progress-tree', { parent: progress.parent, children: [child] });
    expect(children[0]?.residuals).toEqual([]);
  });

  test('a block of which some rows are known is not held against its printed points', () => {
    const child = { departmentId: 'h26.1', totalScore: 8.26, channelOnlineSum: 3_200, channelTotalSum: 3_443 };
    const { children } = blocksFrom('provide-online-tree', { parent: provision.parent, children: [child] });
    expect(children[0]).toMatchObject({ points: 826, residuals: [] });
  });

  test('a list is held against its own rows, once', () => {
    const overview = { ...transparency.overview, totalScore: 11.3 };
    expect(blocksFrom('transparency', { overview, evaluation: [] }).root.residuals).toEqual([
      { of: 'block-sum', code: 'CKMB', printed: 1_130, expected: 1_120, residual: 10 },
    ]);
  });
});

describe('issues beside a block say where', () => {
  const rootOf = (overview: object): PortalBlock =>
    blocksFrom('transparency', { overview: { departmentId: 'h26', ...overview }, evaluation: [] }).root;

  test('a row of no rule, and points above the maximum', () => {
    const metrics = [{ code: 'NEW_ROW', numerator: 1, denominator: 2 }];
    expect(rootOf({ totalScore: 18.5, metrics }).issues).toMatchObject([
      { code: 'score.unknown-component', path: [0, 'component'] },
      { code: 'portal.score-above-maximum', path: ['totalScore'], expected: 'at most 18', received: '18.5' },
    ]);
  });

  test('all the points are not above the maximum', () => {
    expect(rootOf({ totalScore: 18, metrics: [] }).issues).toEqual([]);
  });
});

describe('an answer that is none', () => {
  test.each<[unknown, string, string, string]>([
    ['<html>', '', 'portal.no-answer', '"<html>"'],
    [{ code: 'ERROR', data: {} }, 'code', 'portal.not-ok', '"ERROR"'],
    [{ code: 'OK', data: [] }, 'data', 'portal.empty', 'a list'],
  ])('row %#: %j', (body, place, code, received) => {
    const answer = readPortalAnswer(decision766, captured('dvc-progress-tree', progress, { body }));
    const [issue] = answer.ok ? [] : answer.issues;
    expect({ place: issue?.path.join('.'), code: issue?.code, received: issue?.received }).toEqual({
      place,
      code,
      received,
    });
    expect(issue?.message.vi).not.toBe(issue?.message.en);
  });

  test('throws nothing where it throws when it is looked at', () => {
    const get = (): never => {
      throw new Error('looked at');
    };
    const answer = readPortalAnswer(decision766, captured('dvc-progress-tree', {}, { body: new Proxy({}, { get }) }));
    expect(answer).toMatchObject({ ok: false, issues: [{ path: [] }] });
  });

  test('the validator says that the portal failed, at its code', () => {
    const answer = { code: 'NO', data: progress };
    expect(validate(portalAnswerSchemas['dvc-progress-tree'], answer)).toMatchObject({
      issues: [{ code: 'portal.not-ok', path: ['code'] }],
    });
  });
});

describe('one card', () => {
  const first = (): PortalBlock => blocksFrom('transparency', transparency).root;
  const second = (): PortalBlock => blocksFrom('dvc-progress-tree', progress).root;
  const about = (formality: object): EvaluationRequest => ({ ...year, ...formality });

  test('is of one procedure, whichever way its request is written', () => {
    const of = (one: object, other: object) =>
      assembleCard(decision766, [
        { ...first(), request: about(one) },
        { ...second(), request: about(other) },
      ]);
    expect(of({ formalityId: '1.000001' }, { formalityID: '1.000001' }).ok).toBe(true);
    expect(of({ formalityId: '1.000001' }, { formalityId: '1.000002' })).toMatchObject({
      issues: [{ code: 'portal.different-procedures', path: [1], expected: '1.000001', received: '1.000002' }],
    });
    expect(of({}, { formalityID: '1.000002' })).toMatchObject({ issues: [{ expected: 'all procedures' }] });
  });

  test('of nothing is refused as a whole', () => {
    expect(assembleCard(decision766, [])).toMatchObject({ issues: [{ path: [], received: 'nothing' }] });
  });
});

describe('service-results', () => {
  const read = (data: object, request: EvaluationRequest = { timeType: 'year', year: 2026 }) => {
    const results = readServiceResults(decision766, {
      capturedAt: '2026-10-10T06:03:00+07:00',
      request,
      body: {
        code: 'OK',
        data: { overview: { departmentId: 'h26', totalScore: 1 }, radar: [], evaluation: [], ...data },
      },
    });
    return results.ok ? results.value : expect.fail(JSON.stringify(results.issues));
  };

  test('differences of up to 0.02 points are of rounding, and a block without points has none', () => {
    const radar = [{ code: 'CKMB', score: 11.18 }, { code: 'TDGQ', score: 14.84 }, { code: 'MDSH' }];
    const own = [
      { block: 'CKMB', points: 1_120 },
      { block: 'TDGQ', points: 1_481 },
      { block: 'MDSH', points: 801 },
    ] as const;
    expect(snapshotDifferences(own, read({ radar }))).toEqual([
      { block: 'CKMB', own: 1_120, there: 1_118, residual: 2, differentSnapshots: false },
      { block: 'TDGQ', own: 1_481, there: 1_484, residual: -3, differentSnapshots: true },
    ]);
  });

  test.each<[string, object, readonly object[]]>([
    ['of which one block is not known', { groupScores: { CKMB: null, TDGQ: 6 }, totalScore: 7 }, []],
    ['without blocks', { totalScore: 5 }, []],
    [
      'without a name',
      { groupScores: { TDGQ: 6 }, totalScore: 7 },
      [{ of: 'total', code: '', printed: 700, expected: 600, residual: 100 }],
    ],
  ])('a total %s', (_, unit, residuals) => expect(read({ evaluation: [unit] }).residuals).toEqual(residuals));

  test('means are those of provinces: of a city, or of no province, none is formed', () => {
    const radar = [{ code: 'TDGQ', score: 14.84 }];
    const evaluation = [{ departmentId: 'h26.1', groupScores: { TDGQ: 6 }, totalScore: 6 }];
    expect(read({ radar, evaluation }, year).residuals).toMatchObject([{ of: 'total', code: 'h26' }]);
    expect(read({ radar }).residuals).toMatchObject([{ of: 'total', code: 'h26' }]);
    expect(read({ radar, evaluation }).residuals.map(({ of }) => of)).toEqual(['total', 'national-mean']);
  });
});

describe('the period of a request', () => {
  test.each<[EvaluationRequest, string, string]>([
    [{ timeType: 'year', year: 2000 }, '2000-01-01', '2000-12-31'],
    [{ timeType: 'year', year: 9998 }, '9998-01-01', '9998-12-31'],
    [{ timeType: 'quarter', year: 2026, quarter: 1 }, '2026-01-01', '2026-03-31'],
    [{ timeType: 'month', year: 2026, month: 1 }, '2026-01-01', '2026-01-31'],
    [{ timeType: 'month', year: 2026, month: 11 }, '2026-11-01', '2026-11-30'],
    [{ timeType: 'month', year: 2026, month: 12 }, '2026-12-01', '2026-12-31'],
    [{ fromDate: '2026-10-09', toDate: '2026-10-09' }, '2026-10-09', '2026-10-09'],
  ])('%o', (request, first, last) => {
    expect(periodOfRequest(request)).toEqual({ ok: true, value: { first, last } });
  });

  test.each<[EvaluationRequest, string]>([
    [{ timeType: 'year' }, 'request portal.period'],
    [{ timeType: 'year', year: 1999 }, 'request portal.period'],
    [{ timeType: 'year', year: 9999 }, 'request portal.period'],
    [{ timeType: 'year', year: 2025.5 }, 'request portal.period'],
    [{ timeType: 'quarter', year: 2026, quarter: 0 }, 'request portal.period'],
    [{ timeType: 'month', year: 2026, month: 0 }, 'request portal.period'],
    [{ timeType: 'month', year: 2026, month: 13 }, 'request portal.period'],
    [{ fromDate: '2026-02-01', toDate: 'x' }, 'request.toDate day.malformed'],
    [{ timeType: 'year', year: 2026, toDate: '2026-02-01' }, 'request.fromDate day.malformed'],
  ])('%o is refused', (request, expected) => {
    const answer = periodOfRequest(request);
    expect(answer.ok ? [] : answer.issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([expected]);
  });

  test('a request that is refused is shown', () => {
    const answer = periodOfRequest({ timeType: 'month', month: 13 });
    expect(answer.ok ? '' : answer.issues[0]?.received).toContain('month');
  });
});
