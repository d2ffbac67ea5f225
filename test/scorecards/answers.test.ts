import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  countRowSchema,
  evaluationRequestSchema,
  portalAnswerSchemas,
  readPortalAnswer,
  readServiceResults,
  validate,
} from '../../src/schemas/index.js';
import {
  assembleCard,
  decision766,
  type EvaluationRequest,
  type PortalBlock,
  periodOfRequest,
  scoreBlock,
  snapshotDifferences,
} from '../../src/scorecards/index.js';
import {
  blocksOf,
  captured,
  days,
  digitised,
  payment,
  progress,
  provision,
  satisfaction,
  transparency,
  year,
} from './captured.js';

const read = (capture: Parameters<typeof readPortalAnswer>[1]) => readPortalAnswer(decision766, capture);
const codesOf = (answer: ReturnType<typeof read> | ReturnType<typeof readServiceResults>) =>
  answer.ok ? [] : answer.issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim());

const roots = (): readonly PortalBlock[] =>
  [
    captured('transparency', transparency),
    captured('dvc-progress-tree', progress),
    captured('provide-online-tree', provision),
    captured('formality-online-payment-tree', payment),
    captured('dossier-digitized', digitised),
    captured('handling-satisfaction', satisfaction),
  ].map((capture) => blocksOf(capture).root);

describe('an answer', () => {
  test('keeps endpoint, time, request, day in Hanoi and period beside every block', () => {
    const { root, children } = blocksOf(captured('dvc-progress-tree', progress));
    for (const block of [root, ...children]) {
      expect(block).toMatchObject({
        block: 'TDGQ',
        endpoint: 'dvc-progress-tree',
        capturedAt: '2026-10-10T06:00:00+07:00',
        request: year,
        day: '2026-10-10',
        period: { first: '2026-01-01', last: '2026-12-31' },
      });
    }
    expect(root).toMatchObject({ points: 1_481, unit: { id: 'h26', code: 'H26' }, residuals: [], issues: [] });
    expect(children[0]).toMatchObject({ points: 1_612, unit: { code: 'H26.189', name: null, kind: 'commune' } });
  });

  test('gives the printed points of every root, and they are those of its counts', () => {
    expect(roots().map(({ block, points, residuals, issues }) => [block, points, residuals, issues])).toEqual([
      ['CKMB', 1_120, [], []],
      ['TDGQ', 1_481, [], []],
      ['ONLINE', 826, [], []],
      ['TTTT', 687, [], []],
      ['MDSH', 801, [], []],
      ['MDHL', 1_740, [], []],
    ]);
  });

  test('flags temporary denominators, and says where the national system has no data', () => {
    const { root, children } = blocksOf(captured('transparency', transparency));
    expect(root.flags).toEqual([
      {
        component: 'DOSSIER_SYNC',
        status: 'TEMP_NATIONAL_REPORT_DENOMINATOR',
        temporaryDenominator: true,
        says: 'Mẫu số BCQG/GRIS đang dùng số tạm.',
      },
    ]);
    expect(children[0]?.flags).toMatchObject([{ temporaryDenominator: false, says: null }]);
    expect(children[0]?.unit.kind).toBe('commune');
    expect(children[0]?.printed.at(-1)).toEqual({ component: 'DOSSIER_SYNC', points: null, ratio: null });
  });

  test('keeps null, absent and 0 apart', () => {
    const metrics = [
      { code: 'PUBLISH_ON_TIME', numerator: 0, denominator: 0 },
      { code: 'PUBLIC_UPDATE_ON_TIME', numerator: null, denominator: null },
      { code: 'PUBLIC_CONTENT_FULL' },
    ];
    const { root } = blocksOf(captured('transparency', { overview: { departmentId: 'h26', metrics }, evaluation: [] }));
    expect(root.rows).toEqual([
      { component: 'PUBLISH_ON_TIME', numerator: 0, denominator: 0 },
      { component: 'PUBLIC_UPDATE_ON_TIME', numerator: null, denominator: null },
      { component: 'PUBLIC_CONTENT_FULL' },
    ]);
    expect(root.points).toBeNull();
    const [block] = decision766.blocks;
    const statuses = block && scoreBlock(decision766, block, root.rows).components.map(({ status }) => status);
    expect(statuses).toEqual(['empty', 'missing', 'missing', 'missing']);
  });

  test('children of online provision have points and no counts', () => {
    const { children } = blocksOf(captured('provide-online-tree', provision));
    expect(children).toMatchObject([{ rows: [], points: 826, residuals: [] }]);
  });

  test('one level of online service that is not known makes the row missing, not 0', () => {
    const of = (counts: object) => {
      const parent = { departmentId: 'h26', authorityCount: 9, ...counts };
      return blocksOf(captured('provide-online-tree', { parent, children: [] })).root.rows[0];
    };
    expect(of({ partialCount: 3, fullCount: 4 })).toMatchObject({ numerator: 7 });
    expect(of({ partialCount: null, fullCount: 4 })).toMatchObject({ numerator: null });
    expect(of({ fullCount: 4 })).toMatchObject({ numerator: null });
    expect(of({})).toEqual({ component: 'ONLINE_PROVISION', denominator: 9 });
  });
});

describe('residuals', () => {
  const child = (counts: object) => {
    const unit = { departmentId: 'h26.1', totalReceived: 100, totalOnTime: 90, totalOverdue: 10, score: 18, ...counts };
    const data = { parent: progress.parent, children: [unit] };
    return blocksOf(captured('dvc-progress-tree', data)).children[0]?.residuals;
  };

  test('of counts, of points, and none where they agree', () => {
    expect(child({})).toEqual([]);
    expect(child({ totalOverdue: 9 })).toEqual([
      { of: 'received', code: 'TDGQ', printed: 100, expected: 99, residual: 1 },
    ]);
    expect(child({ score: 18.02 })).toEqual([
      { of: 'block', code: 'TDGQ', printed: 1_802, expected: 1_800, residual: 2 },
    ]);
    expect(child({ totalReceived: null })).toEqual([]);
  });

  test('of a row and of the sum of a block', () => {
    const [first, ...others] = transparency.overview.metrics;
    const overview = { ...transparency.overview, metrics: [{ ...first, score: 0.5 }, ...others] };
    const { root } = blocksOf(captured('transparency', { overview, evaluation: [] }));
    expect(root.residuals).toEqual([
      { of: 'component', code: 'PUBLISH_ON_TIME', printed: 50, expected: 0, residual: 50 },
      { of: 'block-sum', code: 'CKMB', printed: 1_120, expected: 1_170, residual: -50 },
    ]);
  });
});

describe('an answer that is refused', () => {
  const parent = progress.parent;
  const body = (data: unknown) => ({ body: { code: 'OK', data } });

  test.each([
    ['a code other than OK', { body: { code: 'ERROR', data: null, message: 'x' } }, ['code portal.not-ok']],
    ['an empty data', body({}), ['data portal.empty']],
    ['an empty list', body([]), ['data portal.empty']],
    ['no data', body(null), ['data portal.empty']],
    ['no answer', { body: '<html>' }, ['portal.no-answer']],
    [
      'a text where a number belongs',
      body({ parent: { ...parent, totalReceived: '1065150' }, children: [] }),
      ['data.parent.totalReceived count.not-a-number'],
    ],
    [
      'a text where points belong',
      body({ parent: { ...parent, totalScore: '14.81' }, children: [] }),
      ['data.parent.totalScore score.not-a-number'],
    ],
    [
      'negative and fractional counts',
      body({ parent: { ...parent, totalReceived: -1, totalOnTime: 0.5 }, children: [] }),
      ['data.parent.totalReceived count.negative', 'data.parent.totalOnTime count.not-whole'],
    ],
    ['no list of units', body({ parent }), ['data.children field.missing']],
    ['a wrong root unit', { request: { ...year, rootDepartmentId: 'h44' } }, ['data.departmentId portal.wrong-root']],
    ['a request without a period', { request: {} }, ['request portal.period']],
    ['a request in wrong types', { request: { year: '2026' } as object }, ['request.year field.invalid-type']],
    ['an instant without offset', { capturedAt: '2026-10-10T06:00:00' }, ['capturedAt instant.without-offset']],
  ])('%s', (_, more, codes) => {
    expect(codesOf(read(captured('dvc-progress-tree', progress, more)))).toEqual(codes);
  });

  test('rows of no rule, twice, or above the maximum are issues beside the block', () => {
    const metrics = [
      { code: 'NEW_ROW', numerator: 1, denominator: 2, score: 1 },
      { code: 'PUBLISH_ON_TIME', numerator: 1, denominator: 2 },
      { code: 'PUBLISH_ON_TIME', numerator: 1, denominator: 2 },
    ];
    const data = { overview: { departmentId: 'h26', totalScore: 18.5, metrics }, evaluation: [] };
    const { root } = blocksOf(captured('transparency', data));
    expect(root.issues.map(({ code }) => code)).toEqual([
      'score.unknown-component',
      'score.component-twice',
      'portal.score-above-maximum',
    ]);
  });
});

describe('one card of six answers', () => {
  const [first, second, ...others] = roots();
  if (first === undefined || second === undefined) throw new Error('six answers make six blocks');

  test('adds the blocks and names the source of each', () => {
    const later = { ...second, capturedAt: '2026-10-10T06:07:00+07:00' };
    const card = assembleCard(decision766, [first, later, ...others]);
    expect(card).toMatchObject({
      ok: true,
      value: { unit: 'H26', capturedAt: '2026-10-10T06:07:00+07:00', issues: [], residuals: [] },
    });
    if (!card.ok) return;
    expect(card.value.card.status).toBe('final');
    expect(card.value.card.portal?.points).toBe(1_120 + 1_481 + 826 + 687 + 801 + 1_740);
    expect(card.value.sources).toHaveLength(6);
    expect(card.value.sources.at(-1)).toMatchObject({ block: 'TDGQ', endpoint: 'dvc-progress-tree' });
    expect(card.value.flags).toHaveLength(1);
  });

  test.each<[string, Partial<PortalBlock>, string]>([
    ['another unit', { unit: { ...second.unit, id: 'h44' } }, 'portal.different-units'],
    ['another period', { period: { first: '2026-10-01', last: '2026-10-31' } }, 'portal.different-periods'],
    ['another day', { day: '2026-10-11' }, 'portal.different-days'],
    ['one procedure', { request: { ...year, formalityId: '1.000001' } }, 'portal.different-procedures'],
    ['another capture of the same block', { block: 'CKMB' }, 'portal.block-twice'],
  ])('never mixes in %s', (_, changed, code) => {
    const card = assembleCard(decision766, [first, { ...second, ...changed }]);
    expect(card.ok ? [] : card.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('is not made of nothing, and is provisional without all blocks', () => {
    const none = assembleCard(decision766, []);
    expect(none.ok ? [] : none.issues.map(({ code }) => code)).toEqual(['portal.no-block']);
    const unknown = { ...first, unit: { ...first.unit, id: null } };
    expect(assembleCard(decision766, [unknown])).toMatchObject({
      value: { unit: '', card: { status: 'provisional' } },
    });
  });
});

describe('service-results', () => {
  const radar = [
    { code: 'CKMB', name: 'x', score: 11.2, maxScore: 18, ratio: 62.22 },
    { code: 'ONLINE_SERVICE', score: 15.1 },
    { code: 'TDGQ', score: 14.84 },
  ];
  const overview = { departmentId: 'h26', departmentCode: 'H26', totalScore: 41.14, ratio: 41.14 };
  const capture = (data: unknown, request: EvaluationRequest = year) => ({
    capturedAt: '2026-10-10T06:03:00+07:00',
    request,
    body: { code: 'OK', data },
  });

  test('is another snapshot: differences are shown and nothing is corrected', () => {
    const results = readServiceResults(decision766, capture({ overview, radar, evaluation: [] }));
    if (!results.ok) throw new Error(JSON.stringify(results.issues));
    expect(results.value.residuals).toEqual([]);
    expect(results.value.endpoint).toBe('service-results');
    expect(snapshotDifferences(roots(), results.value)).toEqual([
      { block: 'CKMB', own: 1_120, there: 1_120, residual: 0, differentSnapshots: false },
      { block: 'ONLINE_SERVICE', own: 1_513, there: 1_510, residual: 3, differentSnapshots: true },
      { block: 'TDGQ', own: 1_481, there: 1_484, residual: -3, differentSnapshots: true },
    ]);
    expect(snapshotDifferences([{ block: 'ONLINE', points: 1 }], results.value)).toEqual([]);
  });

  test('of the country: the radar is the half-up mean of the provinces, the total their sum', () => {
    const province = (id: string, CLGQ: number, TTTT: number | null, CKMB: number, totalScore: number) => ({
      departmentId: id,
      childGroup: null,
      totalScore,
      groupScores: { CKMB, CLGQ, TTTT },
    });
    const evaluation = [province('a', 8, 6, 11.21, 25.21), province('b', 9, 7, 11.2, 27.2)];
    const country = { departmentName: 'Cả nước', totalScore: 26.21 };
    const points = [
      { code: 'CKMB', score: 11.21 },
      { code: 'ONLINE_SERVICE', score: 15 },
    ];
    const national = (list: unknown, shown: unknown = points) =>
      readServiceResults(
        decision766,
        capture({ overview: country, radar: shown, evaluation: list }, { timeType: 'year', year: 2026 }),
      );
    const results = national(evaluation);
    expect(results).toMatchObject({ ok: true, value: { residuals: [], root: { unit: { id: null, kind: null } } } });
    expect(results.ok && results.value.children[0]?.blocks).toEqual({ CKMB: 1_121, ONLINE: 800, TTTT: 600 });
    const wrong = national([...evaluation, province('c', 9, 7, 11.2, 27.3)]);
    expect(wrong.ok && wrong.value.residuals).toEqual([
      { of: 'total', code: 'c', printed: 2_730, expected: 2_720, residual: 10 },
      { of: 'national-mean', code: 'CKMB', printed: 1_121, expected: 1_120, residual: 1 },
      { of: 'national-mean', code: 'ONLINE_SERVICE', printed: 1_500, expected: 1_533, residual: -33 },
    ]);
    const unknown = national(
      [province('a', 8, null, 11.21, 25.21)],
      [{ code: 'ONLINE_SERVICE', score: 14 }, { code: 'X' }],
    );
    expect(unknown.ok && unknown.value.residuals).toEqual([]);
    expect(national([], []).ok).toBe(true);
  });

  test.each([
    ['a failure', { ...capture(null), body: { code: 'NO' } }, ['code portal.not-ok']],
    [
      'a text where points belong',
      capture({ overview: { totalScore: 'x' }, radar, evaluation: [] }),
      ['data.overview.totalScore score.not-a-number'],
    ],
    [
      'another root',
      capture({ overview: { departmentId: 'h44' }, radar, evaluation: [] }),
      ['data.departmentId portal.wrong-root'],
    ],
    ['no period', capture({ overview, radar, evaluation: [] }, { rootDepartmentId: 'h26' }), ['request portal.period']],
    [
      'a request in wrong types',
      { ...capture({}), request: { month: 'x' } as object },
      ['request.month field.invalid-type'],
    ],
  ])('is refused: %s', (_, answer, codes) => {
    expect(codesOf(readServiceResults(decision766, answer))).toEqual(codes);
  });
});

describe('the period of a request', () => {
  test.each<[EvaluationRequest, string, string]>([
    [{ timeType: 'year', year: 2026 }, '2026-01-01', '2026-12-31'],
    [{ timeType: 'quarter', year: 2026, quarter: 4 }, '2026-10-01', '2026-12-31'],
    [{ timeType: 'month', year: 2028, month: 2 }, '2028-02-01', '2028-02-29'],
    [days, '2026-01-01', '2026-12-31'],
  ])('%o', (request, first, last) => {
    expect(periodOfRequest(request)).toEqual({ ok: true, value: { first, last } });
  });

  test.each<[EvaluationRequest, string]>([
    [{ timeType: 'quarter', year: 2026 }, 'portal.period'],
    [{ timeType: 'month', year: 2026, month: 13 }, 'portal.period'],
    [{ year: 2026 }, 'portal.period'],
    [{ timeType: 'year', year: 1.5 }, 'portal.period'],
    [{ fromDate: '2026-02-01', toDate: '2026-01-01' }, 'portal.period'],
    [{ fromDate: '2026-02-30', toDate: '2026-03-01' }, 'day.does-not-exist'],
    [{ fromDate: '2026-02-01' }, 'day.malformed'],
  ])('%o is refused', (request, code) => {
    const answer = periodOfRequest(request);
    expect(answer.ok ? [] : answer.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('schemas', () => {
  test('are written as JSON Schema that lets unknown keys pass', () => {
    for (const schema of [...Object.values(portalAnswerSchemas), evaluationRequestSchema]) {
      expect(JSON.stringify(z.toJSONSchema(schema))).not.toContain('"additionalProperties":false');
    }
    expect(z.toJSONSchema(countRowSchema)).toMatchObject({ required: ['component'], additionalProperties: false });
  });

  test('let unknown keys pass and keep them', () => {
    const answer = { code: 'OK', data: progress, message: 'OK', requestId: 'x' };
    expect(validate(portalAnswerSchemas['dvc-progress-tree'], answer)).toEqual({ ok: true, value: answer });
    const refused = validate(portalAnswerSchemas['dvc-progress-tree'], { ...answer, code: 'NO' });
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['portal.not-ok']);
  });

  test('a row of counts keeps null and absent', () => {
    const row = { component: 'TDGQ', numerator: null };
    expect(validate(countRowSchema, row)).toEqual({ ok: true, value: row });
    expect(validate(countRowSchema, { ...row, denominator: '5' }).ok).toBe(false);
    expect(validate(countRowSchema, { ...row, total: 5 }).ok).toBe(false);
  });
});
