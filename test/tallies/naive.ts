/** A second way to count, with nothing of the first: all rows of a group are collected, then each measure filters them. */
import { dayInHanoi, instantNumber } from '../../src/days/index.js';
import type { Measure } from '../../src/measures/index.js';
import { type PeriodDimension, periodOf, printPeriod } from '../../src/periods/index.js';
import { type Dossier, type SettlementRule, settle } from '../../src/services/index.js';
import type { Group, TallyPlan } from '../../src/tallies/index.js';
import { unit } from '../../src/units/index.js';

type Answer = true | false | undefined;

/** The fields that a measure may look at, all worked out. */
function fieldsOf(dossier: Dossier, rule: SettlementRule, asOf: string): Record<string, unknown> {
  const seen = dossier.settledAt !== undefined && dayOf(dossier.settledAt) <= asOf;
  const judge = (when: string): string | undefined => {
    const { receivedAt, dueAt, settledAt } = dossier;
    const settled = seen && settledAt !== undefined ? [{ kind: 'settled' as const, at: settledAt }] : [];
    const events = [
      { kind: 'received' as const, at: receivedAt, ...(dueAt === undefined ? {} : { dueAt }) },
      ...settled,
    ];
    const judged = settle(events, rule, when);
    return 'by' in judged || judged.status !== 'invalid' ? String(judged.status) : undefined;
  };
  const standing = judge(asOf);
  const known = ['early', 'on-time', 'overdue', 'open-within-term', 'open-overdue'].includes(standing ?? '');
  const seconds = Math.floor(
    ((instantNumber(dossier.settledAt ?? '') ?? 0) - (instantNumber(dossier.receivedAt) ?? 0)) / 1000,
  );
  return {
    ...dossier,
    standing: known ? standing : undefined,
    settlement: known && seen ? standing : undefined,
    handlingSeconds: seen ? seconds : undefined,
  };
}

function holds({ rows }: Measure, fields: Record<string, unknown>): Answer {
  switch (rows.rule) {
    case 'all':
      return true;
    case 'within': {
      const value = fields[rows.where.field];
      const meets = value === undefined ? undefined : rows.where.among.includes(value);
      return and(holds(rows.whole, fields), meets);
    }
    case 'rest': {
      const out = holds(rows.part, fields);
      return and(holds(rows.whole, fields), out === undefined ? undefined : !out);
    }
    case 'together': {
      const answers = rows.parts.map((part) => holds(part, fields));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    }
    default:
      return holds(rows.of, fields);
  }
}

function and(one: Answer, other: Answer): Answer {
  return one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
}

function dayOf(instant: string): string {
  const day = dayInHanoi(instant);
  return day.ok ? day.value : '';
}

function dayFor({ datedBy }: Measure, { receivedAt, settledAt, dueAt }: Dossier, asOf: string): string | undefined {
  const settled = settledAt !== undefined && dayOf(settledAt) <= asOf ? dayOf(settledAt) : undefined;
  if (datedBy === 'receivedAt') return dayOf(receivedAt);
  if (datedBy === 'settledAt') return settled;
  if (datedBy === 'dueAt') return dueAt === undefined ? undefined : dayOf(dueAt);
  return settled === undefined ? asOf : undefined;
}

/** The groups of dossiers by body and one kind of period, counted the slow way. */
export function naiveGroups(
  dossiers: readonly Dossier[],
  measures: readonly Measure[],
  period: PeriodDimension,
  { rule = 'portal', asOf = '9999-12-30' }: Pick<TallyPlan, 'rule' | 'asOf'>,
): readonly Group[] {
  const seen = dossiers.filter(({ receivedAt }) => dayOf(receivedAt) <= asOf);
  const placed = measures.flatMap((measure) =>
    seen.flatMap((dossier) => {
      const day = dayFor(measure, dossier, asOf);
      const body = bodyOf(dossier);
      return day === undefined ? [] : [{ measure, dossier, at: `${body} ${printPeriod(periodOf(period, day))}` }];
    }),
  );
  const today = printPeriod(periodOf(period, asOf));
  return [...new Set(placed.map(({ at }) => at))].sort().map((at) => {
    const [body = '', key = ''] = at.split(' ');
    const counted = measures.filter(({ datedBy }) => datedBy !== 'asOf' || key === today);
    const counts = counted.map((measure) => {
      const rows = placed.filter((row) => row.at === at && row.measure === measure);
      return [
        measure.name,
        countOf(
          measure,
          rows.map(({ dossier }) => fieldsOf(dossier, rule, asOf)),
        ),
      ];
    });
    return { at: { body, [period.name]: key }, counts: Object.fromEntries(counts) };
  });
}

function bodyOf({ unit: code, agency, receivedAt }: Dossier): string {
  if (code === undefined) return agency ?? '';
  const answer = unit(code, { on: dayOf(receivedAt) });
  return answer.status === 'found' ? answer.unit.key : '';
}

function countOf(measure: Measure, rows: readonly Record<string, unknown>[]): unknown {
  const { rows: rule } = measure;
  const sure = rows.filter((fields) => holds(measure, fields) === true);
  const maybe = rows.filter((fields) => holds(measure, fields) === undefined);
  if (rule.rule === 'sum') {
    const total = (list: typeof rows) => list.reduce((sum, fields) => sum + Number(fields[rule.field] ?? 0), 0);
    const unstated = [...sure, ...maybe].some((fields) => fields[rule.field] === undefined);
    if (unstated) return { atLeast: total(sure) };
    return range(total(sure), total(sure) + total(maybe));
  }
  if (rule.rule === 'distinct') {
    const values = (list: typeof rows) =>
      list.map((fields) => fields[rule.field]).filter((value) => value !== undefined);
    const unstated = [...sure, ...maybe].filter((fields) => fields[rule.field] === undefined).length;
    const all = new Set([...values(sure), ...values(maybe)]).size;
    return range(new Set(values(sure)).size, all + unstated);
  }
  return range(sure.length, sure.length + maybe.length);
}

function range(low: number, high: number): unknown {
  return low === high ? low : { atLeast: low, atMost: high };
}
