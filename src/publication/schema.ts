import type * as z from 'zod';
import { type JsonForm, readBy } from '../issues/schema.js';
import { checkTable } from './check.js';
import { checkPublished } from './published-check.js';
import { checkRule } from './rule.js';
import type { CountTable, PublishedTable, SuppressionRule } from './table.js';

const COUNT: JsonForm = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const TEXT: JsonForm = { type: 'string', minLength: 1 };
const PLACE: JsonForm = {
  id: TEXT,
  of: TEXT,
  at: { type: 'object', additionalProperties: { type: 'string' } },
};
const NAMES: JsonForm = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const SUMS: JsonForm = {
  type: 'array',
  items: {
    type: 'object',
    properties: { along: { type: 'string' }, whole: TEXT, parts: { type: 'array', items: TEXT, minItems: 1 } },
    required: ['along', 'whole', 'parts'],
    additionalProperties: false,
  },
};
const RULE: JsonForm = {
  type: 'object',
  properties: { smallest: { type: 'integer', minimum: 2 }, zeros: { enum: ['published', 'suppressed'] } },
  required: ['smallest', 'zeros'],
  additionalProperties: false,
};

/** Validates a rule of suppression. */
export const suppressionRuleSchema: z.ZodType<SuppressionRule> = /* @__PURE__ */ readBy(checkRule, RULE);

/** Validates a table of counts: each cell once, and sums that add up. */
export const countTableSchema: z.ZodType<CountTable> = /* @__PURE__ */ readBy(checkTable, {
  type: 'object',
  properties: { by: NAMES, cells: { type: 'array', items: cell({ count: COUNT }) }, relations: SUMS },
  required: ['by', 'cells', 'relations'],
  additionalProperties: false,
  description: 'The parts of each relation add up to its whole.',
});

/** Validates a published table: a withheld cell has a reason and no number. */
export const publishedTableSchema: z.ZodType<PublishedTable> = /* @__PURE__ */ readBy(checkPublished, {
  type: 'object',
  properties: {
    rule: RULE,
    by: NAMES,
    cells: {
      type: 'array',
      items: {
        oneOf: [
          cell({ status: { const: 'published' }, count: COUNT }),
          cell({ status: { const: 'suppressed' }, reason: { enum: ['small-count', 'complement'] } }),
        ],
      },
    },
    relations: SUMS,
  },
  required: ['rule', 'by', 'cells', 'relations'],
  additionalProperties: false,
});

// @__NO_SIDE_EFFECTS__
function cell(further: JsonForm): JsonForm {
  return {
    type: 'object',
    properties: { ...PLACE, ...further },
    required: [...Object.keys(PLACE), ...Object.keys(further)],
    additionalProperties: false,
  };
}
