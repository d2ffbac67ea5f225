import { describe, expect, test } from 'vitest';
import { onlineShareOfReceived, proportion } from '../../src/indicators/index.js';
import {
  among,
  equals,
  type Measure,
  received,
  receivedOnline,
  rest,
  settled,
  within,
} from '../../src/measures/index.js';
import { meaningOf, meaningOfMeasure } from './meaning.js';

const title = { vi: 'Khác tên', en: 'Another name' };
const full = within(received, { name: 'full', title, where: equals('serviceLevel', 'full') });
const byChannel = (whole: Measure, ...channels: readonly ['online' | 'post', ...('online' | 'post')[]]): Measure =>
  within(whole, { name: 'x', title, where: among('submissionChannel', channels) as never }); // any fact compiles here

describe('the meaning of a definition', () => {
  test('is not its names', () => {
    const renamed = within(received, { name: 'other', title, where: equals('submissionChannel', 'online') });
    const other = proportion({
      ...onlineShareOfReceived,
      code: 'dossier.other',
      title,
      numerator: renamed,
      denominator: received,
    });
    expect(meaningOf(other)).toBe(meaningOf(onlineShareOfReceived));
  });

  test('is not the order or nesting of conditions', () => {
    const one = within(full, { name: 'a', title, where: equals('hasFee', true) });
    const fee = within(received, { name: 'b', title, where: equals('hasFee', true) });
    const other = within(fee, { name: 'c', title, where: equals('serviceLevel', 'full') });
    expect(meaningOfMeasure(one)).toBe(meaningOfMeasure(other));
    expect(meaningOfMeasure(byChannel(byChannel(received, 'post', 'online'), 'online'))).toBe(
      meaningOfMeasure(receivedOnline),
    );
  });

  test.each<[string, Measure, Measure]>([
    ['another day', received, settled],
    ['another value', receivedOnline, byChannel(received, 'post')],
    ['a rest', receivedOnline, rest(received, receivedOnline, { name: 'y', title })],
  ])('is told apart by %s', (_, one, other) => {
    expect(meaningOfMeasure(one)).not.toBe(meaningOfMeasure(other));
  });
});
