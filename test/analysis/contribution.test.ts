import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contributions, change, contributionsOf } from '../../src/analysis/index.js';
import { addQuotients, compareQuotients, type Quotient, quotient, quotientOf } from '../../src/exact/index.js';
import {
  calculate,
  installationsPerTeam,
  type Observation,
  type ObservedAt,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  ratio,
} from '../../src/indicators/index.js';
import { distinct, received } from '../../src/measures/index.js';
import { observed, period } from '../observed.js';

type Pair = readonly [number, number];
const EARLIER = { period: period('2025-Q2') };

function shares(counts: readonly Pair[], at: Partial<ObservedAt> = {}): readonly Observation[] {
  return counts.map(([part, rest], place) =>
    observed(calculate(onlineShareOfReceived, { received: part + rest, receivedOnline: part }), {
      body: `H26.${10 + place}`,
      ...at,
    }),
  );
}

function told(answer: Contributions): Extract<Contributions, { status: 'contributions' }> {
  return answer.status === 'contributions' ? answer : expect.fail(JSON.stringify(answer));
}

function codes(answer: Contributions): readonly string[] {
  return answer.status === 'refused' ? answer.issues.map(({ code }) => code.replace('comparison.', '')) : [];
}

const sum = (values: readonly Quotient[]): Quotient => values.reduce(addQuotients, quotient(0, 1));
const counts = fc.array(fc.tuple(fc.nat(10 ** 9), fc.nat(10 ** 9)), { minLength: 1, maxLength: 12 });
const twoPeriods = counts.chain((before) =>
  fc.tuple(
    fc.constant(before),
    fc.array(fc.tuple(fc.nat(10 ** 9), fc.nat(10 ** 9)), { minLength: before.length, maxLength: before.length }),
  ),
);
const arose = (list: readonly Pair[]): boolean => list.some(([part, rest]) => part + rest > 0);

describe('contributions', () => {
  test('add up to the change of the figure of all, exactly', () => {
    fc.assert(
      fc.property(twoPeriods, ([before, after]) => {
        fc.pre(arose(before) && arose(after));
        const answer = told(contributionsOf(shares(before, EARLIER), shares(after)));
        const all = sum(answer.bodies.map(({ contribution }) => quotientOf(contribution)));
        const add = (list: readonly Pair[]): Pair =>
          list.reduce<Pair>(([part, rest], one) => [part + one[0], rest + one[1]], [0, 0]);
        const total = [...shares([add(before)], EARLIER), ...shares([add(after)])] as const;
        const whole = total[0] && total[1] && change(total[0], total[1]);
        if (whole?.status !== 'value') expect.fail('refused');
        expect(compareQuotients(all, quotientOf(whole.difference))).toBe(0);
        expect(answer.change).toEqual(whole.difference);
        for (const { numeratorEffect, denominatorEffect, contribution } of answer.bodies) {
          const both = addQuotients(quotientOf(numeratorEffect), quotientOf(denominatorEffect));
          expect(compareQuotients(both, quotientOf(contribution))).toBe(0);
        }
      }),
    );
  });

  test('turn their sign when earlier and later are exchanged', () => {
    fc.assert(
      fc.property(twoPeriods, ([before, after]) => {
        fc.pre(arose(before) && arose(after));
        const there = told(contributionsOf(shares(before, EARLIER), shares(after)));
        const back = told(contributionsOf(shares(after, EARLIER), shares(before)));
        for (const [at, { contribution }] of there.bodies.entries()) {
          const other = back.bodies[at] ?? expect.fail('fewer');
          expect(
            compareQuotients(sum([quotientOf(contribution), quotientOf(other.contribution)]), quotient(0, 1)),
          ).toBe(0);
        }
      }),
    );
  });

  test('of a body that did not change are nothing, and of one that grows as the whole too', () => {
    const answer = told(
      contributionsOf(
        shares(
          [
            [50, 50],
            [50, 50],
          ],
          EARLIER,
        ),
        shares([
          [50, 50],
          [500, 500],
        ]),
      ),
    );
    expect(answer.bodies.map(({ contribution }) => contribution.numerator)).toEqual(['0', '0']);
    expect(answer.change).toEqual({ numerator: '0', denominator: '1' });
    expect(answer.bodies[1]?.numeratorEffect.numerator).not.toBe('0');
  });

  test('a worked case: 1/2 and 1/2 become 2/2 and 1/2', () => {
    // D₀ = D₁ = 4, ΔN = 1 and 0: 25 points and none.
    const answer = told(
      contributionsOf(
        shares(
          [
            [1, 1],
            [1, 1],
          ],
          EARLIER,
        ),
        shares([
          [2, 0],
          [1, 1],
        ]),
      ),
    );
    expect(answer).toMatchObject({
      change: { numerator: '25', denominator: '1' },
      bodies: [
        { body: 'H26.10', contribution: { numerator: '25', denominator: '1' } },
        { contribution: { numerator: '0' } },
      ],
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('of a ratio are in its printed scale, and a body in which nothing arose counts as none', () => {
    const perThousand = (dossiers: number, at: Partial<ObservedAt> = {}): Observation =>
      observed(calculate(onlineDossiersPer1000Households, { receivedOnline: dossiers, households: 1_000 }), at);
    expect(told(contributionsOf([perThousand(5, EARLIER)], [perThousand(8)])).change).toEqual({
      numerator: '3',
      denominator: '1',
    });
    const withNone = contributionsOf(
      shares(
        [
          [1, 1],
          [0, 0],
        ],
        EARLIER,
      ),
      shares([
        [1, 1],
        [2, 0],
      ]),
    );
    expect(told(withNone).change).toEqual({ numerator: '25', denominator: '1' });
  });

  const good = shares([
    [1, 1],
    [1, 1],
  ]);
  const early = shares(
    [
      [1, 1],
      [1, 1],
    ],
    EARLIER,
  );
  const procedures = ratio({
    ...installationsPerTeam,
    code: 'dossier.procedures-per-dossier',
    numerator: distinct(received, { name: 'procedures', title: received.title, field: 'procedure', unit: 'procedure' }),
    denominator: received,
  });
  const ofProcedures = (at: Partial<ObservedAt> = {}): Observation =>
    observed(calculate(procedures, { procedures: 5, received: 10 }), at);
  const perTeam = (teams: number, at: Partial<ObservedAt> = {}): Observation =>
    observed(calculate(installationsPerTeam, { installations: 1, teams }), at);
  const share = (receivedOnline: number | null, at: Partial<ObservedAt> = {}): Observation =>
    observed(calculate(onlineShareOfReceived, { received: 100, receivedOnline }), at);

  test.each<[string, readonly Observation[], readonly Observation[], readonly string[]]>([
    ['nobody', [], [], ['unmatched-bodies']],
    ['nobody before', [], good, ['unmatched-bodies']],
    ['one body less', early.slice(0, 1), good, ['unmatched-bodies']],
    ['one body more', early, good.slice(0, 1), ['unmatched-bodies']],
    ['a body twice', early, [...good, ...good.slice(0, 1)], ['unmatched-bodies']],
    ['another definition', [share(1, EARLIER)], [perTeam(1)], ['other-definition']],
    [
      'another calendar',
      shares(
        [
          [1, 1],
          [1, 1],
        ],
        { period: period('nd09:2025-Q2') },
      ),
      good,
      ['other-calendar'],
    ],
    [
      'another length',
      shares(
        [
          [1, 1],
          [1, 1],
        ],
        { period: period('2025-06') },
      ),
      good,
      ['other-length'],
    ],
    ['periods mixed within a side', [...early.slice(0, 1), ...good.slice(1)], good, ['mixed-periods']],
    ['a missing count', [share(null, EARLIER)], [share(1)], ['no-figure']],
    ['a ratio of nothing', [perTeam(0, EARLIER)], [perTeam(1)], ['no-figure']],
    ['different values do not add', [ofProcedures(EARLIER)], [ofProcedures()], ['not-additive']],
    ['nothing arose at all', shares([[0, 0]], EARLIER), shares([[1, 1]]), ['empty-total']],
  ])('refused: %s', (_, before, after, expected) => expect(codes(contributionsOf(before, after))).toEqual(expected));
});
