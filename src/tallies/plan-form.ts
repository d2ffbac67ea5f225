import type { PeriodDimension } from '../periods/index.js';
import type { SettlementRule } from '../services/index.js';
import { isRecord } from '../services/internal.js';
import type { DimensionField } from './dimension.js';

/** What can be named in a plan, for those who check plans and tallies that no compiler has seen. */
export const FIELDS = {
  body: 'body',
  settlingBody: 'settlingBody',
  procedure: 'procedure',
  submissionChannel: 'submissionChannel',
  platform: 'platform',
  serviceLevel: 'serviceLevel',
  handlingDays: 'handlingDays',
} as const satisfies { readonly [Field in DimensionField]: Field };

export const RULES = { portal: 'portal', 'provincial-dates': 'provincial-dates' } as const satisfies {
  readonly [Rule in SettlementRule]: Rule;
};

export const CALENDARS = { civil: 'civil', nd09: 'nd09' } as const satisfies {
  readonly [Calendar in PeriodDimension['calendar']]: Calendar;
};

export const KINDS = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
} as const satisfies { readonly [Kind in PeriodDimension['kind']]: Kind };

/** Where a value has not the form of a plan, such as `of[1]`; nothing where it has it. */
export function misshapenIn(plan: unknown): string | undefined {
  if (!isRecord(plan)) return 'plan';
  const { by, of } = plan;
  return misshapenOf('by', by, isDimension) ?? misshapenOf('of', of, isCounted);
}

function misshapenOf(name: string, list: unknown, isGood: (part: unknown) => boolean): string | undefined {
  if (!Array.isArray(list)) return name;
  const at = [...list].findIndex((part) => !isGood(part)); // a hole is a part too
  return at < 0 ? undefined : `${name}[${at}]`;
}

function isDimension(value: unknown): boolean {
  return (
    isPeriodDimension(value) || (isNamed(value) && value['dimension'] === 'field' && isOneOf(FIELDS, value['field']))
  );
}

/** Whether a value is a way of this library to group by time. */
export function isPeriodDimension(value: unknown): value is PeriodDimension {
  if (!isNamed(value) || value['dimension'] !== 'period') return false;
  return isOneOf(CALENDARS, value['calendar']) && isOneOf(KINDS, value['kind']);
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value['name'] === 'string';
}

function isCounted(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return 'numerator' in value ? isMeasure(value['numerator']) && isMeasure(value['denominator']) : isMeasure(value);
}

function isMeasure(value: unknown): boolean {
  return isNamed(value) && isRecord(value['rows']) && isRule(value['rows']);
}

function isRule({ rule, whole, part, parts, where, of }: Readonly<Record<string, unknown>>): boolean {
  switch (rule) {
    case 'all':
      return true;
    case 'within':
      return isMeasure(whole) && isRecord(where) && Array.isArray(where['among']);
    case 'rest':
      return isMeasure(whole) && isMeasure(part);
    case 'together':
      return Array.isArray(parts) && parts.every(isMeasure);
    default:
      return (rule === 'sum' || rule === 'distinct') && isMeasure(of);
  }
}

/** Whether a value is one of the names that are known. */
export function isOneOf(known: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(known, value);
}
