import { describe, expect, test } from 'vitest';
import {
  checkDefinition,
  describe as describeFormula,
  type Indicator,
  type IndicatorCode,
  installationsPerTeam,
  onlineDossiersPer1000Households,
  onlineShareOfReceived,
  proportion,
  type Ratio,
  ratio,
  unitOf,
} from '../../src/indicators/index.js';
import {
  equals,
  householdsUsingApplications,
  type Measure,
  received,
  receivedFullyOnline,
  receivedOnline,
  settled,
  within,
} from '../../src/measures/index.js';
import { thrown } from '../thrown.js';
import { notOnlineShare, paperShare, percentRatio } from './samples.js';

/** A definition by hand, as a program in JavaScript or a JSON file may hold it. */
function byHand(change: Partial<Record<keyof Ratio, unknown>>, of: Indicator = onlineShareOfReceived): Indicator {
  return { ...of, ...change } as Indicator;
}

const named = (name: string): Measure => ({ ...receivedOnline, name });

describe('proportion', () => {
  test('is a frozen share in percent', () => {
    expect(notOnlineShare).toMatchObject({ kind: 'proportion', scale: 'percent', code: 'dossier.not-online-share' });
    expect(Object.isFrozen(notOnlineShare) && Object.isFrozen(notOnlineShare.title)).toBe(true);
  });

  test.each<[string, Measure, Measure, byItself?: string]>([
    ['of another count', receivedOnline, settled],
    ['of another fact', householdsUsingApplications, received],
    ['turned upside down', received, receivedOnline],
    ['of itself', received, received],
    ['of a measure with the same name only', receivedOnline, { ...received, datedBy: 'dueAt' }],
    [
      'of itself under the name of its whole',
      { ...receivedOnline, name: 'received' },
      received,
      'definition.measure-name',
    ],
  ])('refuses a share %s', (_, numerator, denominator, byItself = 'definition.not-within') => {
    const spec = { ...onlineShareOfReceived, numerator, denominator: denominator as never }; // the types refuse it already
    const error = thrown(() => proportion(spec));
    expect(error).toMatchObject({ name: 'Mistake', code: 'definition.not-within' });
    expect(error?.says.en).toContain(`"${numerator.name}" is not a part of "${denominator.name}"`);
    expect(error?.says.vi).toContain('within');
    const written = thrown(() => checkDefinition(byHand({ numerator, denominator })));
    expect(written).toMatchObject({ name: 'Mistake', code: byItself });
  });
});

describe('ratio', () => {
  test.each(['percent', 1, 10, 100_000] as const)('takes the scale %s', (scale) => {
    expect(ratio({ ...installationsPerTeam, scale })).toMatchObject({ kind: 'ratio', scale });
  });

  test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '100', 'per-mille', null, undefined])(
    'refuses the scale %s',
    (scale) => {
      const error = thrown(() => ratio({ ...installationsPerTeam, scale: scale as number }));
      expect(error).toMatchObject({ name: 'Mistake', code: 'definition.scale' });
      expect(error?.says.en).toContain(`, ${scale}.`);
      expect(thrown(() => checkDefinition(byHand({ scale }, installationsPerTeam)))).toMatchObject({
        code: 'definition.scale',
      });
    },
  );
});

describe('checkDefinition', () => {
  test.each([onlineShareOfReceived, installationsPerTeam, notOnlineShare, paperShare, percentRatio])(
    'takes $code',
    (indicator) => expect(checkDefinition(indicator)).toBeUndefined(),
  );

  test.each([
    '',
    '.',
    'dossier',
    'dossier.',
    '.share',
    'Dossier.share',
    'dossier.Share',
    'dossier.a--b',
    'dossier.a-',
    'dossier.-a',
    'dossier.a_b',
    'dossier.a.b',
    'hồ-sơ.a',
    'dossier.a b',
    'dossier.a\n',
  ])('refuses the code %j', (code) => {
    const error = thrown(() => checkDefinition(byHand({ code: code as IndicatorCode })));
    expect(error).toMatchObject({ name: 'Mistake', code: 'definition.code' });
    expect(error?.says.en).toContain(`received "${code}"`);
  });

  test.each<[string, Measure]>([
    ['an empty name', named('')],
    ['a capital first', named('Received')],
    ['a hyphen', named('received-online')],
    ['a digit first', named('1received')],
    ['Vietnamese', named('hồSơ')],
    ['the name of its whole', named('received')],
    ['the name of a farther whole', { ...receivedFullyOnline, name: 'received' }],
  ])('refuses a measure with %s', (_, numerator) => {
    expect(thrown(() => checkDefinition(byHand({ numerator })))).toMatchObject({ code: 'definition.measure-name' });
    expect(thrown(() => checkDefinition(byHand({ denominator: numerator })))).toMatchObject({
      code: 'definition.measure-name',
    });
  });

  test('refuses a share in another scale than percent', () => {
    expect(thrown(() => checkDefinition(byHand({ scale: 1 })))).toMatchObject({ code: 'definition.scale' });
  });

  test('a part may be a part of a part', () => {
    const part = within(receivedFullyOnline, {
      name: 'fullyWithFee',
      title: { vi: 'Có phí', en: 'With a fee' },
      where: equals('hasFee', true),
    });
    const share = proportion({ ...onlineShareOfReceived, code: 'dossier.x', numerator: part, denominator: received });
    expect(checkDefinition(share)).toBeUndefined();
  });
});

describe('describe and unitOf', () => {
  test.each<[Indicator, string, string]>([
    [
      onlineShareOfReceived,
      'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận (%) = Hồ sơ tiếp nhận trực tuyến ÷ Hồ sơ tiếp nhận × 100',
      'Online share of dossiers received (%) = Dossiers received online ÷ Dossiers received × 100',
    ],
    [
      installationsPerTeam,
      'Số lượt cài đặt ứng dụng bình quân một tổ công nghệ số cộng đồng (lượt cài đặt trên một tổ) = Lượt cài đặt ứng dụng cơ bản được hỗ trợ ÷ Tổ công nghệ số cộng đồng',
      'Installations per community digital technology team (installations per team) = Supported installations of basic applications ÷ Community digital technology teams',
    ],
    [
      onlineDossiersPer1000Households,
      'Số hồ sơ trực tuyến trên 1.000 hộ gia đình (hồ sơ trên 1.000 hộ) = Hồ sơ tiếp nhận trực tuyến ÷ Hộ gia đình × 1.000',
      'Online dossiers per 1,000 households (dossiers per 1,000 households) = Dossiers received online ÷ Households × 1,000',
    ],
    [
      percentRatio,
      'Tỷ số phần trăm (%) = Lượt cài đặt ứng dụng cơ bản được hỗ trợ ÷ Tổ công nghệ số cộng đồng × 100',
      'Ratio in percent (%) = Supported installations of basic applications ÷ Community digital technology teams × 100',
    ],
  ])('$code', (indicator, vi, en) => {
    expect(describeFormula(indicator, 'vi')).toBe(vi);
    expect(describeFormula(indicator, 'en')).toBe(en);
  });

  test('the unit is the percent sign or the unit of the ratio', () => {
    expect(unitOf(onlineShareOfReceived)).toEqual({ vi: '%', en: '%' });
    expect(unitOf(percentRatio)).toEqual({ vi: '%', en: '%' });
    expect(unitOf(installationsPerTeam)).toBe(installationsPerTeam.unit);
  });
});
