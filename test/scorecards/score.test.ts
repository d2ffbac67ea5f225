import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountRow,
  componentsOf,
  decision766,
  exactPoints,
  pointsOf,
  portalPoints,
  printScore,
  ratioOf,
  readScore,
  scoreComponent,
} from '../../src/scorecards/index.js';

const six = { maximum: 600, target: 100 };
const score = (component: string, numerator: unknown, denominator: unknown) =>
  scoreComponent(decision766, { component, numerator, denominator } as CountRow); // counts from outside

describe('ties', () => {
  test.each([
    ['1/48 of 6 is 0.125', 1, 48, 13, 12],
    ['49/112 of 6 is 2.625', 49, 112, 263, 263],
  ])('from the unrounded ratio: %s', (_, n, d, exact, portal) => {
    expect(exactPoints(n, d, six)).toBe(exact);
    expect(portalPoints(n, d, six, 'unrounded-ratio')).toBe(portal);
    const answer = score('DOSSIER_SYNC', n, d);
    expect(answer).toMatchObject({ status: 'score', exact, portal, differs: exact !== portal });
  });

  test.each([
    ['89.75 % of 6 is 5.385', 359, 400, 539, 538],
    ['93.25 % of 6 is 5.595', 373, 400, 560, 559],
  ])('from the rounded ratio: %s', (_, n, d, exact, portal) => {
    expect(portalPoints(n, d, six, 'rounded-ratio')).toBe(portal);
    expect(score('TTTT_PAID_DOSSIER', n, d)).toMatchObject({ exact, portal, differs: true });
  });

  test('the portal rounds transparency from the rounded ratio inside service-results', () => {
    const counts = { component: 'PUBLISH_ON_TIME', numerator: 359, denominator: 400 };
    expect(pointsOf(scoreComponent(decision766, counts), 'portal')).toBe(
      portalPoints(359, 400, six, 'unrounded-ratio'),
    );
    const inResults = scoreComponent(decision766, { ...counts, answer: 'service-results' });
    expect(pointsOf(inResults, 'portal')).toBe(538);
    const progress = { component: 'TDGQ', numerator: 1, denominator: 48 };
    expect(scoreComponent(decision766, { ...progress, answer: 'service-results' })).toEqual(
      scoreComponent(decision766, progress),
    );
  });

  test('the two scorings differ by more than ties', () => {
    expect(portalPoints(2, 3, { maximum: 2_000, target: 100 }, 'unrounded-ratio')).toBe(1_333);
    expect(portalPoints(1, 3, { maximum: 2_000, target: 100 }, 'rounded-ratio')).toBe(667);
    expect(portalPoints(1, 3, { maximum: 2_000, target: 100 }, 'unrounded-ratio')).toBe(667);
    expect(portalPoints(1, 6, { maximum: 200, target: 80 }, 'rounded-ratio')).toBe(42);
  });

  test.each([
    [21, 160, 1_313],
    [119, 160, 7_438],
    [713, 800, 8_913],
    [23, 160, 1_438],
  ])('the ratio of %i/%i is half up', (n, d, ratio) => expect(ratioOf(n, d)).toBe(ratio));
});

describe('empty denominators', () => {
  test.each([
    ['PUBLISH_ON_TIME', null, null],
    ['PUBLIC_UPDATE_ON_TIME', null, null],
    ['PUBLIC_CONTENT_FULL', null, null],
    ['DOSSIER_SYNC', null, null],
    ['TDGQ', 0, 0],
    ['ONLINE_PROVISION', 0, 0],
    ['ONLINE_SERVICE_USED', 0, 0],
    ['ONLINE_DOSSIER', 0, 0],
    ['TTTT_PAID_DOSSIER', 0, 0],
    ['TTTT_PAID_FORMALITY', 0, 0],
    ['TTTT_INTEGRATED_FORMALITY', 0, 0],
    ['ORIGINAL_RESULT_AVAILABLE', null, null],
    ['SO_HOA_GIAY_TO_GIAI_QUYET', null, null],
    ['REUSED_DIGITIZED_DATA', null, null],
    ['SYNCED_WITH_DVCQG_PERSONAL_STORAGE', null, null],
    ['CITIZEN_DATA_CONNECTED_DOSSIER', null, null],
    ['CITIZEN_DATA_CONNECTED_FORMALITY', null, null],
    ['DOSSIER_RECEIVING_SATISFACTION', 0, 0],
    ['PETITION_PROCESSING_ON_TIME', 0, 600],
    ['PETITION_HANDLING_SATISFACTION', 0, 600],
  ])('%s: ratio %s, points %s', (code, ratio, points) => {
    expect(score(code, 0, 0)).toMatchObject({ status: 'empty', ratio, exact: points, portal: points, issues: [] });
  });

  test('one petition that is not handled gives 0', () => {
    expect(score('PETITION_PROCESSING_ON_TIME', 0, 1)).toMatchObject({ status: 'score', portal: 0, ratio: 0 });
  });

  test('classification carries no points, whatever its counts', () => {
    for (const code of ['PETITION_CLASSIFICATION_TTHC', 'PETITION_CLASSIFICATION_STAFF']) {
      expect(score(code, 0, 0)).toMatchObject({ status: 'unscored', ratio: 0, maximum: 0 });
      expect(score(code, 3, 4)).toMatchObject({ status: 'unscored', ratio: 7_500 });
      expect(score(code, null, null)).toMatchObject({ status: 'unscored', ratio: null });
      expect(pointsOf(score(code, 3, 4), 'portal')).toBeNull();
    }
  });

  test.each([
    [null, null],
    [0, 0],
    [1, 126],
  ])('electronic certified copies give 2 points (%s/%s)', (n, d) => {
    expect(score('ELECTRONIC_CERTIFIED_COPY', n, d)).toMatchObject({ status: 'fixed', portal: 200, ratio: 10_000 });
  });

  test('a numerator without a denominator is scored as empty, with an issue', () => {
    const answer = score('ONLINE_PROVISION', 3, 0);
    expect(answer).toMatchObject({ status: 'empty', portal: 0 });
    expect(answer.issues.map(({ code }) => code)).toEqual(['score.numerator-above-denominator']);
  });
});

describe('counts that are not known', () => {
  test('null and absent are missing, and 0 is not', () => {
    expect(score('TDGQ', null, 5)).toMatchObject({ status: 'missing', missing: ['numerator'] });
    expect(score('TDGQ', 5, undefined)).toMatchObject({ status: 'missing', missing: ['denominator'] });
    expect(scoreComponent(decision766, { component: 'TDGQ' })).toMatchObject({
      missing: ['numerator', 'denominator'],
    });
    expect(score('TDGQ', 0, 5)).toMatchObject({ status: 'score', portal: 0 });
    expect(pointsOf(score('TDGQ', null, 5), 'portal')).toBeNull();
  });

  test('a numerator above its denominator is scored at the maximum, with an issue', () => {
    const answer = score('DOSSIER_SYNC', 120, 100);
    expect(answer).toMatchObject({ status: 'score', exact: 600, portal: 600, ratio: 12_000, differs: false });
    expect(answer.issues).toMatchObject([{ code: 'score.numerator-above-denominator', path: ['numerator'] }]);
    expect(score('DOSSIER_SYNC', 100, 100).issues).toEqual([]);
  });

  // Nine quadrillion hundredths is the last percentage that a number holds exactly.
  test.each([
    ['TDGQ', 7_000_000_000_000_000, 43],
    ['ONLINE_SERVICE_USED', Number.MAX_SAFE_INTEGER, 1],
    ['PETITION_CLASSIFICATION_TTHC', 9_007_199_254_741, 10],
  ])('a numerator of %s so far above its denominator that no exact ratio can be told is invalid', (code, n, d) => {
    const answer = score(code, n, d);
    expect(answer).toMatchObject({ status: 'invalid', issues: [{ code: 'score.ratio-unsafe', path: ['numerator'] }] });
    expect(answer.issues[0]?.received).toBe(String(n));
  });

  test('the last exact ratio is told', () => {
    expect(score('DOSSIER_SYNC', 900_719_925_474, 1)).toMatchObject({ status: 'score', ratio: 9_007_199_254_740_000 });
    expect(score('DOSSIER_SYNC', 900_719_925_475, 1)).toMatchObject({ status: 'invalid' });
    const most = Number.MAX_SAFE_INTEGER;
    expect(score('DOSSIER_SYNC', most, 10_000)).toMatchObject({ status: 'score', ratio: most });
  });

  test.each([
    ['a negative count', -1, 5, 'count.negative'],
    ['a fractional count', 1.5, 5, 'count.not-whole'],
    ['a text', '5', 5, 'count.not-a-number'],
    ['NaN', Number.NaN, 5, 'count.not-a-number'],
    ['a count beyond 2^53', 2 ** 53, 5, 'count.unsafe'],
  ])('%s is invalid on either side of the line', (_, wrong, right, code) => {
    expect(score('TDGQ', wrong, right)).toMatchObject({ status: 'invalid', issues: [{ code, path: ['numerator'] }] });
    expect(score('TDGQ', right, wrong)).toMatchObject({ status: 'invalid', issues: [{ code, path: ['denominator'] }] });
    expect(score('ELECTRONIC_CERTIFIED_COPY', wrong, null).status).toBe('invalid');
  });

  test('a component of no rule is invalid', () => {
    expect(score('TDGX', 1, 2)).toMatchObject({ status: 'invalid', issues: [{ code: 'score.unknown-component' }] });
    expect(score(undefined as unknown as string, 1, 2).status).toBe('invalid'); // nonsense from outside
  });
});

describe('properties', () => {
  const rows = fc.record({
    component: fc.constantFrom(...componentsOf(decision766).map(({ code }) => code)),
    numerator: fc.nat(2_000_000),
    denominator: fc.nat(2_000_000),
  });

  test('both arithmetics lie between 0 and the maximum, and at most 0.02 apart', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const answer = scoreComponent(decision766, row);
        const [exact, portal] = [pointsOf(answer, 'exact'), pointsOf(answer, 'portal')];
        if (exact === null || portal === null) return exact === portal;
        return exact >= 0 && exact <= answer.maximum && portal <= answer.maximum && Math.abs(exact - portal) <= 2;
      }),
    );
  });

  test('the portal prints the doubles as they are written down', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
        const x = Math.min(6, ((n / d) * 100 * 6) / 80);
        const ratio = Number(((n / d) * 100).toFixed(2));
        const scale = { maximum: 600, target: 80 };
        return (
          portalPoints(n, d, scale, 'unrounded-ratio') / 100 === Math.round(x * 100) / 100 &&
          portalPoints(n, d, scale, 'rounded-ratio') / 100 === Number(Math.min(6, (ratio * 6) / 80).toFixed(2))
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('points are read as they are printed', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (points) => {
        expect(readScore(Number(printScore(points)))).toEqual({ ok: true, value: points });
      }),
    );
  });

  test.each([
    ['80.6', 'score.not-a-number'],
    [Number.POSITIVE_INFINITY, 'score.not-a-number'],
    [null, 'score.not-a-number'],
    [-0.01, 'score.negative'],
    [1.005, 'score.not-hundredths'],
    [2 ** 60, 'score.not-hundredths'],
  ])('%s is no printed score', (value, code) => {
    const read = readScore(value);
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('zero has no sign', () => expect(readScore(-0)).toEqual({ ok: true, value: 0 }));
});
