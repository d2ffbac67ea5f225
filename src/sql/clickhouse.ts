import { millisecondsInSecond } from 'date-fns/constants';
import { instantNumber } from '../days/index.js';
import type { DialectRules } from './dialect.js';
import { type BoundType, joined, safe, sql } from './sql-text.js';

const TYPES: Readonly<Record<BoundType, string>> = {
  text: 'String',
  instant: 'String',
  number: 'Int64',
  seconds: 'UInt32',
};

/**
 * ClickHouse: values are `{p1:String}`, `{p2:Int64}`, … In versions of 2018 `AND`, `OR` and `IN` do not carry NULL as the
 * standard says, so every condition is written with two values only: what is not known becomes 0 or 1 where it arises.
 */
export const clickhouse: DialectRules = {
  longestName: 255,
  quoted: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  placeholder: ({ value, as }, number) => {
    const type = typeof as === 'string' ? as : typeof value === 'number' ? 'number' : 'text';
    return `{p${number}:${TYPES[type]}}`;
  },
  days: { first: '1970-01-02', last: '2105-12-31' },
  startOf: (day, form) => {
    const start = instantNumber(`${day}T00:00:00+07:00`) as number; // days were checked
    if (form === 'timestamptz') return sql`toDateTime(${{ value: start / millisecondsInSecond, as: 'seconds' }})`;
    if (form === 'text+07:00') return sql`${{ value: day, as: 'text' }}`;
    return sql`${{ value: start, as: 'number' }}`;
  },
  among: ({ sql: column, nullable }, values, when) => {
    const test = joined(
      values.map((value) => sql`${column} = ${value}`),
      ' OR ',
    );
    if (nullable) return sql`ifNull(${test}, ${safe(when === 'sure' ? '0' : '1')})`;
    return values.length > 1 ? sql`(${test})` : test;
  },
  flag: (value) => safe(value ? '1' : '0'),
  orUnknown: (test) => test,
  onlyIf: (test, value) => sql`if(${test}, ${value}, NULL)`,
  textOf: ({ sql: column, holds }) =>
    holds === 'flag' ? sql`if(${column} = 1, 'true', 'false')` : sql`toString(${column})`,
  orUnknownText: (text) => sql`ifNull(${text}, 'unknown')`,
  count: (test) => (test === undefined ? sql`count()` : sql`countIf(${test})`),
  total: ({ sql: column }, test) => {
    const number = sql`ifNull(${column}, 0)`;
    return test === undefined ? sql`sum(${number})` : sql`sumIf(${number}, ${test})`;
  },
  values: (text, test) =>
    test === undefined ? sql`groupUniqArray(${text})` : sql`groupUniqArrayIf(ifNull(${text}, ''), ${test})`,
  noValues: sql`emptyArrayString()`,
  mergedValues: (column) => sql`groupUniqArrayArray(${column})`,
  groupsByPlace: false,
};
