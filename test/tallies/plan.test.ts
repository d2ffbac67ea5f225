import { describe, expect, test } from 'vitest';
import { figures, onlineShareOfReceived, onTimeShareOfSettled, print } from '../../src/indicators/index.js';
import {
  equals,
  households,
  type Measure,
  measure,
  open,
  received,
  rest,
  settledOnTime,
  within,
} from '../../src/measures/index.js';
import { month } from '../../src/periods/index.js';
import { byBody, select, type TallyPlan, tally } from '../../src/tallies/index.js';
import { FEW } from '../services/good.js';
import { thrown as thrownBy } from '../thrown.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const otherReceived = measure({
  name: 'received',
  title,
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'settledAt',
  additivity: { time: 'sum', place: 'sum' },
});
const strange: Measure = {
  ...within(received, { name: 'strange', title, where: { field: 'platform', among: ['vneid'] } }),
  rows: { rule: 'within', whole: received, where: { field: 'toString', among: ['x'] } },
};

/** As JavaScript may write it: nothing would be counted, and nothing said. */
const inVain = within(received, { name: 'inVain', title, where: equals('submissionChannel', 'onlin' as 'online') });
const part = { name: 'part', title };

describe('a plan that cannot be counted stops the program', () => {
  test.each<[string, Partial<TallyPlan>, string]>([
    ['tally.nothing-to-count', { of: [] }, 'name measures or indicators'],
    ['tally.two-of-a-name', { of: [received, otherReceived] }, 'received'],
    ['tally.not-dossiers', { of: [households] }, 'from a report'],
    ['tally.not-dossiers', { of: [{ ...received, datedBy: 'recievedAt' as 'receivedAt' }] }, 'received'],
    ['tally.unknown-field', { of: [strange] }, 'toString'],
    ['tally.unknown-value', { of: [inVain] }, 'inVain: submissionChannel'],
    ['tally.unknown-value', { of: [rest(received, inVain, { name: 'others', title })] }, 'others: submissionChannel'],
    ['tally.unknown-value', { of: [within(inVain, { ...part, where: equals('hasFee', true) })] }, 'part: submission'],
    ['tally.rule-needed', { of: [settledOnTime] }, 'portal or provincial-dates'],
    ['tally.as-of-needed', { of: [open] }, 'give asOf'],
    ['tally.as-of-no-day', { asOf: '2025-02-30' }, '2025-02-30'],
    ['tally.dimension-twice', { by: [byBody, month, byBody] }, 'body'],
    ['tally.whole-number', { firstRow: 0.5 }, '0.5'],
    ['tally.whole-number', { faultLimit: Number.NaN }, 'NaN'],
  ])('%s', (code, change, says) => {
    const mistake = thrownBy(() => tally([], { by: [], of: [received], ...change }));
    expect(mistake).toMatchObject({ name: 'Mistake', code });
    expect(mistake).toHaveProperty('message', expect.stringContaining(says));
  });

  test.each<[unknown, string]>([
    [undefined, '(plan)'],
    [null, '(plan)'],
    [[received], '(plan)'],
    [{ of: [received] }, '(by)'],
    [{ by: byBody, of: [received] }, '(by)'],
    [{ by: ['body'], of: [received] }, '(by[0])'],
    [{ by: [byBody, undefined], of: [received] }, '(by[1])'],
    [{ by: [{ ...byBody, field: 'toString' }], of: [received] }, '(by[0])'],
    [{ by: [{ ...byBody, name: 7 }], of: [received] }, '(by[0])'],
    [{ by: [{ ...month, kind: 'week' }], of: [received] }, '(by[0])'],
    [{ by: [{ ...month, calendar: 'lunar' }], of: [received] }, '(by[0])'],
    [{ by: [{ ...month, dimension: 'time' }], of: [received] }, '(by[0])'],
    [{ by: [] }, '(of)'],
    [{ by: [], of: received }, '(of)'],
    [{ by: [], of: ['received'] }, '(of[0])'],
    [{ by: [], of: [received, undefined] }, '(of[1])'],
    [{ by: [], of: Array(1) }, '(of[0])'],
    [{ by: [], of: [{ numerator: received }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: undefined }] }, '(of[0])'],
    [{ by: [], of: [received, { ...received, rows: { rule: 'al' } }] }, '(of[1])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'within', whole: received } }] }, '(of[0])'],
    [
      { by: [], of: [{ ...received, rows: { rule: 'within', whole: received, where: { field: 'hasFee' } } }] },
      '(of[0])',
    ],
    [{ by: [], of: [{ ...received, rows: { rule: 'within', where: equals('hasFee', true) } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'rest', whole: received } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'rest', part: received } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'together', parts: [received, 7] } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'together', parts: received } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'sum', field: 'handlingSeconds' } }] }, '(of[0])'],
    [{ by: [], of: [{ ...received, rows: { rule: 'distinct', of: 7, field: 'procedure' } }] }, '(of[0])'],
  ])('what is no plan: %j', (plan, says) => {
    const mistake = thrownBy(() => Reflect.apply(tally, undefined, [[], plan]));
    expect(mistake).toMatchObject({ name: 'Mistake', code: 'tally.no-plan' });
    expect(mistake).toHaveProperty('message', expect.stringContaining(says));
  });

  test.each(['Portal', 'toString', '', 7, ['portal']])('the rule %j, which would be judged as another one', (rule) => {
    const plan = { by: [], of: [settledOnTime], rule };
    expect(thrownBy(() => Reflect.apply(tally, undefined, [[FEW], plan]))).toMatchObject({
      code: 'tally.unknown-rule',
    });
  });

  test('a selection too', () => {
    expect(thrownBy(() => [...select(open, [], { by: [], at: {} })])).toMatchObject({ code: 'tally.as-of-needed' });
  });
});

describe('figures of a tally', () => {
  test('one for each group', () => {
    const table = tally([FEW, { ...FEW, submissionChannel: 'post' }], { by: [month], of: [onlineShareOfReceived] });
    const [first] = figures(table, onlineShareOfReceived);
    expect(first?.at).toEqual({ month: '2025-07' });
    expect(first && print(first.figure, 'vi')).toBe('50,00 %');
  });

  test('only of what was counted, as it is defined', () => {
    const table = tally([], { by: [], of: [onlineShareOfReceived] });
    expect(thrownBy(() => figures(table, onTimeShareOfSettled))).toMatchObject({ code: 'figures.not-counted' });
    const changed = { ...table, of: table.of.map((one) => ({ ...one, definition: '0' })) };
    expect(thrownBy(() => figures(changed, onlineShareOfReceived))).toMatchObject({ code: 'figures.not-counted' });
  });
});
