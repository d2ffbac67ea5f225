import { describe, expect, test } from 'vitest';
import { printPath } from '../../src/issues/index.js';
import * as library from '../../src/measures/index.js';
import {
  type Column,
  checkReport,
  checkRules,
  type Form,
  form,
  form06a,
  formProblems,
  type Report,
  type Rule,
  type RuleJudgement,
} from '../../src/reports/index.js';
import { formSchema, validate } from '../../src/schemas/index.js';
import { thrown } from '../thrown.js';
import { counts06a, Q1, Q2, speaks, TAY_TUU, told } from './given.js';

/** The rules that do not hold, with their residual or reason. */
function notHeld(judgements: readonly RuleJudgement[]): readonly string[] {
  return judgements.flatMap((judgement) => {
    if (judgement.status === 'holds') return [];
    const what = judgement.status === 'broken' ? JSON.stringify(judgement.residual) : judgement.reason;
    return [`${judgement.rule} ${what}`];
  });
}

describe('form II.06a', () => {
  test('has columns 3 to 13, in both languages, and says what it rests on', () => {
    expect(form06a.columns.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const titles = form06a.columns.flatMap(({ title }) => [title.vi, title.en]);
    expect(new Set(titles).size).toBe(22);
    for (const title of titles) expect(title).toBe(title.normalize('NFC'));
    expect(form06a.basis[0].certainty).toBe('observed');
    expect(form06a.rowsBy).toEqual(['level', 'field']);
    expect(Object.isFrozen(form06a.columns[0]?.additivity)).toBe(true);
    expect(formProblems(form06a)).toEqual([]);
  });

  test('a column that has the name of a measure means the same and adds the same', () => {
    const measures = new Map<string, library.Measure>(
      Object.values(library).flatMap((value) => (typeof value === 'object' ? [[value.name, value]] : [])),
    );
    const shared = form06a.columns.filter(({ name }) => measures.has(name));
    expect(shared.map(({ name }) => name)).toEqual(expect.arrayContaining(['receivedOnline', 'settledOverdue']));
    for (const { name, additivity } of shared) expect(measures.get(name)?.additivity).toEqual(additivity);
  });

  test('the total of column 3 is not the measure of dossiers received', () => {
    expect(form06a.columns.map(({ name }) => name)).not.toContain('received');
    expect(form06a.columns.map(({ name }) => name)).not.toContain('settled');
    expect(form06a.columns.map(({ name }) => name)).not.toContain('open');
  });

  test.each<[string, readonly (number | undefined)[], readonly string[]]>([
    ['a good form', [130, 90, 30, 10, 110, 60, 45, 5, 20, 18, 2], []],
    ['nothing arose', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], []],
    ['3 = 4 + 5 + 6 leaves 2', [132, 90, 30, 10, 112, 60, 45, 7, 20, 18, 2], ['form-06a.3=4+5+6 2']],
    ['7 = 8 + 9 + 10 leaves 6', [130, 90, 30, 10, 110, 60, 39, 5, 20, 18, 2], ['form-06a.7=8+9+10 6']],
    ['11 = 12 + 13 leaves −1', [130, 90, 30, 10, 110, 60, 45, 5, 20, 18, 3], ['form-06a.11=12+13 -1']],
    ['3 = 7 + 11 leaves −6', [130, 90, 30, 10, 116, 66, 45, 5, 20, 18, 2], ['form-06a.3=7+11 -6']],
    [
      'column 6 is not filled in',
      [130, 90, 30, undefined, 110, 60, 45, 5, 20, 18, 2],
      ['form-06a.3=4+5+6 missing-count'],
    ],
    [
      'nothing is filled in',
      [],
      ['form-06a.3=4+5+6', 'form-06a.7=8+9+10', 'form-06a.11=12+13', 'form-06a.3=7+11'].map(
        (code) => `${code} missing-count`,
      ),
    ],
  ])('%s', (_, columns, expected) => {
    expect(notHeld(checkRules(form06a.rules, counts06a(...columns)))).toEqual(expected);
  });

  test('the message names the columns and carries the residual, in both languages', () => {
    const [first] = checkRules(form06a.rules, counts06a(1_335, 90, 30, 10));
    expect(first?.status === 'broken' && first.issues[0].message).toEqual({
      vi: 'Không đạt: Cột 3 = 4 + 5 + 6; chênh lệch 1.205. Hãy kiểm tra cột 3 và các cột 4, 5, 6 trên biểu giấy.',
      en: 'Does not hold: Column 3 = 4 + 5 + 6; residual 1,205. Check column 3 and columns 4, 5, 6 on the form.',
    });
  });

  test('is valid, and survives JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(form06a));
    expect(validate(formSchema, copy)).toEqual({ ok: true, value: form06a });
  });
});

describe('forms that contradict themselves', () => {
  const [total, online, paper, opening] = form06a.columns as readonly [Column, Column, Column, Column];
  const small: Form = { ...form06a, columns: [total, online, paper, opening], rules: form06a.rules.slice(0, 1) };
  const columns = (...list: readonly Column[]): Partial<Form> => ({ columns: list, rules: [] });
  const never: Rule = {
    ...(small.rules[0] as Rule & { rule: 'compare' }),
    left: ['opening'],
    relation: 'below',
    right: ['opening'],
  };
  const { repeats: _, ...plainOpening } = opening;

  test.each<[string, Partial<Form>, readonly string[]]>([
    ['an opening that repeats no column', {}, ['form.no-column columns[3].repeats']],
    ['a column twice', columns(online, plainOpening, online), ['form.twice columns[2]']],
    [
      'a rule twice',
      { columns: [total, online, paper, plainOpening], rules: [...small.rules, ...small.rules] },
      ['form.twice rules[1]'],
    ],
    ['a breakdown twice', { ...columns(online), rowsBy: ['field', 'field'] }, ['form.twice rowsBy[1]']],
    [
      'a rule of no column',
      { columns: [total, online, paper], rules: small.rules },
      ['form.no-column columns[0].parts[2]', 'form.no-column rules[0].right[2]'],
    ],
    [
      'a total that is its own part',
      columns({ ...total, parts: ['receivedWithOpening'] }),
      ['form.twice columns[0].parts[1]'],
    ],
    [
      'a part twice',
      columns({ ...total, parts: ['opening', 'opening'] }, plainOpening),
      ['form.twice columns[0].parts[2]'],
    ],
    [
      'a total that is rebuilt and added',
      columns({ ...total, additivity: { time: 'sum', place: 'sum' } }, online, paper, plainOpening),
      ['form.rebuilt-and-added columns[0].additivity.time'],
    ],
    ['a rule that never holds', { columns: [plainOpening], rules: [never] }, ['rule.never-holds rules[0].relation']],
  ])('%s', (_name, change, expected) => {
    const wrong = { ...small, ...change };
    const problems = formProblems(wrong);
    expect(told(problems)).toEqual(expected);
    expect(problems.every(speaks)).toBe(true);
    expect(thrown(() => form(wrong))).toMatchObject({ name: 'Mistake', code: problems[0]?.code });
    const read = validate(formSchema, wrong);
    expect(read.ok ? [] : told(read.issues)).toEqual(expected);
    expect(told(formProblems(wrong, ['forms', 0]))[0]).toContain('forms[0].');
  });

  test.each<[string, object, readonly string[]]>([
    ['no code', { code: '' }, ['field.too-small code']],
    ['no basis', { basis: [] }, ['field.missing basis[0]']],
    [
      'a column of no additivity',
      { columns: [{ name: 'x', title: { vi: 'x', en: 'x' } }], rules: [] },
      ['field.missing columns[0].additivity'],
    ],
    [
      'a column that adds otherwise',
      { columns: [{ ...online, additivity: { time: 'mean', place: 'sum' } }], rules: [] },
      ['field.invalid-value columns[0].additivity.time'],
    ],
  ])('%s', (_name, change, expected) => {
    const read = validate(formSchema, { ...form06a, ...change });
    expect(read.ok ? [] : told(read.issues)).toEqual(expected);
  });
});

describe('checkReport', () => {
  const civil = { level: 'commune', field: 'Hộ tịch' };
  const land = { level: 'commune', field: 'Đất đai' };
  const broken: Report = {
    ...Q1,
    rows: [
      { at: civil, counts: counts06a(100, 70, 20, 10, 90, 50, 36, 4, 10, 9, 1) },
      { at: land, counts: counts06a(30, 20, 8, 0, 20, 10, 9, 1, 10, 9, 1) },
    ],
  };

  test('a good report', () => {
    expect(checkReport(form06a, Q2, Q1)).toMatchObject({ rows: [], residuals: [], issues: [] });
    expect(notHeld(checkReport(form06a, Q2, Q1).judgements)).toEqual([]);
    expect(checkReport(form06a, Q2, Q1).findings.map(({ judgement }) => judgement.status)).toEqual(['holds']);
    expect(checkReport(form06a, Q2).findings).toEqual([]);
  });

  test('judges every row, and says what the rows leave of the total', () => {
    const { rows, residuals, judgements, issues } = checkReport(form06a, broken);
    expect(issues).toEqual([]);
    expect(notHeld(judgements)).toEqual([]);
    expect(rows.map(({ at, judgements: each }) => [at, notHeld(each)])).toEqual([
      [civil, []],
      [land, ['form-06a.3=4+5+6 2']],
    ]);
    const [judgement] = rows[1]?.judgements ?? [];
    expect(judgement?.status === 'broken' && printPath(judgement.issues[0].path)).toBe(
      'rows[1].counts.receivedWithOpening',
    );
    const left = residuals.filter(({ residual }) => residual !== 0);
    expect(left).toEqual([{ name: 'receivedOnPaper', reported: 30, together: 28, residual: 2 }]);
    expect(residuals).toHaveLength(11);
  });

  const growth: Rule = {
    code: 'growth',
    severity: 'warning',
    says: {
      vi: 'Tiếp nhận trực tuyến không quá gấp đôi kỳ trước',
      en: 'Received online is at most twice the period before',
    },
    instruction: { vi: 'Hãy xem lại.', en: 'Look at it again.' },
    rule: 'change',
    of: ['receivedOnline'],
    by: 'ratio',
    atMost: 2,
  };
  const growing = form({ ...form06a, rules: [growth] });

  test('compares with the period before, row by row', () => {
    const first = { ...Q1, rows: [{ at: civil, counts: counts06a(100, 20, 70, 10, 90, 50, 36, 4, 10, 9, 1) }] };
    const second = {
      ...Q2,
      rows: [
        { at: civil, counts: counts06a(120, 50, 60, 10, 110, 60, 46, 4, 10, 9, 1) },
        { at: land, counts: counts06a(5, 5, 0, 0, 5, 5, 0, 0, 0, 0, 0) },
      ],
    };
    const check = checkReport(growing, second, first);
    expect(notHeld(check.judgements)).toEqual([]);
    expect(check.rows.map(({ judgements }) => notHeld(judgements))).toEqual([
      ['growth {"numerator":1,"denominator":2}'],
      ['growth no-period-before'],
    ]);
    expect(check.findings.map(({ row, judgement }) => [row?.['field'], judgement.status])).toEqual([
      [undefined, 'holds'],
      ['Hộ tịch', 'holds'],
    ]);
  });

  test('an opening that differs from the close before', () => {
    const [finding] = checkReport(form06a, { ...Q2, counts: { ...Q2.counts, opening: 19 } }, Q1).findings;
    expect(finding).toMatchObject({ period: '2026-Q2', judgement: { status: 'broken', residual: -1 } });
    expect(finding?.judgement.status === 'broken' && finding.judgement.issues[0].path).toEqual(['counts', 'opening']);
  });

  test.each<[string, Report, Report, readonly string[]]>([
    [
      'the same period of the year before',
      Q2,
      { ...Q1, period: '2025-Q2' },
      ['report.not-the-period-before before.period'],
    ],
    [
      'the quarter before by another calendar',
      Q2,
      { ...Q1, period: 'nd09:2026-Q1' },
      ['report.not-the-period-before before.period'],
    ],
    ['another body', Q2, { ...Q1, body: TAY_TUU }, ['report.bodies-differ before.body']],
    ['another form', Q2, { ...Q1, form: 'press' }, ['report.forms-differ before.form']],
    ['a period without one before', { ...Q2, period: '0001-Q1' }, Q1, ['report.not-the-period-before before.period']],
    ['a period that cannot be read', { ...Q2, period: 'Q2' }, Q1, ['period.malformed period']],
  ])('%s is not compared with', (_, report, before, expected) => {
    const check = checkReport(growing, report, before);
    expect(told(check.issues)).toEqual(expected);
    expect(check.issues.every(speaks)).toBe(true);
    expect(check.findings).toEqual([]);
    expect(notHeld(check.judgements)).toEqual(['growth no-period-before']);
  });

  test.each<[string, Report, readonly string[]]>([
    ['on another form', { ...Q1, form: 'press' }, ['report.forms-differ form']],
    [
      'with a count that is no column',
      { ...Q1, counts: { ...Q1.counts, received: 120 } },
      ['field.unknown counts.received'],
    ],
    [
      'without a column',
      { ...Q1, counts: counts06a(130, 90, 30, 10, 110, 60, 45, 5, 20, 18) },
      ['field.missing counts.openAtEndOverdue'],
    ],
    [
      'with rows of another breakdown',
      { ...Q1, rows: [{ at: { field: 'x', unit: 'y' }, counts: Q1.counts }] },
      ['field.missing rows[0].at.level', 'field.unknown rows[0].at.unit'],
    ],
    [
      'with a row twice',
      {
        ...Q1,
        rows: [
          { at: civil, counts: Q1.counts },
          { at: { ...civil }, counts: Q1.counts },
        ],
      },
      ['report.row-twice rows[1]'],
    ],
  ])('a report %s', (_, report, expected) => {
    const { issues } = checkReport(form06a, report);
    expect(told(issues)).toEqual(expected);
    expect(issues.every(speaks)).toBe(true);
  });
});
