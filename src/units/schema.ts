import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { countSchema } from '../exact/schema.js';
import { accept, type Checked } from '../issues/index.js';
import { type ObjectSchema, objectOf, readBy } from '../issues/schema.js';
import type { Dated } from '../law/index.js';
import { citationSchema } from '../law/schema.js';
import { type AgencyCode, type Body, readAgencyCode, readBody } from './agency.js';
import type { Apportionment } from './apportionment.js';
import { type BodyKey, bodyOfKey } from './body-key.js';
import { readUnitCode, readUnitKey, type UnitCode, type UnitKey } from './code.js';
import { type Locality, readLocality } from './locality.js';
import type { FormerProvince, Province, ProvinceKind } from './province.js';
import type { Succession } from './succession.js';
import type { District, Unit, UnitKind } from './unit.js';

const KEY_FORM = { type: 'string', pattern: '^\\d{5}@\\d{4}-\\d{2}-\\d{2}$' };
const AGENCY_FORM = { type: 'string', pattern: '^[A-Z]\\d{2}(\\.\\d{2,3})*$', maxLength: 35 };
const NAME_FORM = { type: 'string', minLength: 1, maxLength: 100 };

/** Validates the code of a commune-level unit: a text of five digits. */
export const unitCodeSchema: z.ZodType<UnitCode> = /* @__PURE__ */ readBy(readUnitCode, {
  type: 'string',
  pattern: '^\\d{5}$',
});

/** Validates a dated key by its form; the day is one of the calendar. */
export const unitKeySchema: z.ZodType<UnitKey> = /* @__PURE__ */ readBy(readUnitKey, KEY_FORM);

/** Validates the identification code of an agency. */
export const agencyCodeSchema: z.ZodType<AgencyCode> = /* @__PURE__ */ readBy(codeOfAgency, AGENCY_FORM);

/** Validates a body: a commune-level unit by its dated key, or an agency by its code. */
export const bodySchema: z.ZodType<Body> = /* @__PURE__ */ readBy(readBody, {
  anyOf: [formOf({ kind: { const: 'unit' }, key: KEY_FORM }), formOf({ kind: { const: 'agency' }, code: AGENCY_FORM })],
});

/** Validates a body as one text: the dated key of a unit, or the code of an agency. */
export const bodyKeySchema: z.ZodType<BodyKey> = /* @__PURE__ */ readBy(keyOfBody, { anyOf: [KEY_FORM, AGENCY_FORM] });

/** Validates a place below the commune. */
export const localitySchema: z.ZodType<Locality> = /* @__PURE__ */ readBy(readLocality, {
  anyOf: [
    formOf({ kind: { enum: ['residential-group', 'village'] }, name: NAME_FORM, within: KEY_FORM }),
    formOf({ kind: { const: 'other' }, kindName: NAME_FORM, name: NAME_FORM, within: KEY_FORM }),
  ],
});

/** Validates the kind of a unit. */
export const unitKindSchema: z.ZodType<UnitKind> = /* @__PURE__ */ z.enum(['ward', 'commune', 'township']);

/** Validates a district as the units until 30 June 2025 carry it. */
export const districtSchema: ObjectSchema<District> = /* @__PURE__ */ objectOf<District>({
  code: /* @__PURE__ */ z.string().regex(/^\d{3}$/),
  name: /* @__PURE__ */ z.string().min(1),
});

/** Validates the record of a unit by its form. */
export const unitSchema: ObjectSchema<Unit> = /* @__PURE__ */ objectOf<Unit>({
  key: unitKeySchema,
  code: unitCodeSchema,
  kind: unitKindSchema,
  name: /* @__PURE__ */ z.string().min(1),
  plainName: /* @__PURE__ */ z.string().min(1),
  district: /* @__PURE__ */ districtSchema.exactOptional(),
  from: daySchema,
  until: /* @__PURE__ */ daySchema.exactOptional(),
  older: /* @__PURE__ */ z.literal(true).exactOptional(),
});

const measured = <const T extends string>(...amounts: readonly T[]): z.ZodEnum<{ [K in T | 'not-recorded']: K }> =>
  z.enum([...amounts, 'not-recorded']);

/** Validates one unit becoming another, or a part of one. */
export const successionSchema: ObjectSchema<Succession> = /* @__PURE__ */ objectOf<Succession>({
  from: unitKeySchema,
  to: unitKeySchema,
  on: daySchema,
  extent: /* @__PURE__ */ measured('whole', 'part'),
  area: /* @__PURE__ */ measured('all', 'part'),
  population: /* @__PURE__ */ measured('all', 'part', 'none'),
  basis: citationSchema,
});

/** Validates what a count is divided by; whether the units took parts is known where counts are moved. */
export const apportionmentSchema: ObjectSchema<Apportionment> = /* @__PURE__ */ objectOf<Apportionment>({
  from: unitKeySchema,
  weights: /* @__PURE__ */ z.record(unitKeySchema, countSchema),
  basis: citationSchema,
});

/** Validates a province or city with its kinds, dated. */
export const provinceSchema: ObjectSchema<Province> = /* @__PURE__ */ objectOf<Province>({
  code: /* @__PURE__ */ z.string().regex(/^\d{2}$/),
  name: /* @__PURE__ */ z.string().min(1),
  kinds: /* @__PURE__ */ z.array(
    /* @__PURE__ */ objectOf<Dated<ProvinceKind>>({
      value: /* @__PURE__ */ z.enum(['city', 'province']),
      from: daySchema,
      until: /* @__PURE__ */ daySchema.exactOptional(),
      basis: citationSchema,
    }),
  ),
  merged: /* @__PURE__ */ z.array(
    /* @__PURE__ */ objectOf<FormerProvince>({
      code: /* @__PURE__ */ z.string().regex(/^\d{2}$/),
      name: /* @__PURE__ */ z.string().min(1),
    }),
  ),
});

function keyOfBody(value: unknown): Checked<BodyKey> {
  const body = bodyOfKey(value);
  return body.ok ? accept(String(value)) : body;
}

function codeOfAgency(value: unknown): Checked<AgencyCode> {
  const agency = readAgencyCode(value);
  return agency.ok ? accept(agency.value.code) : agency;
}

// @__NO_SIDE_EFFECTS__
function formOf(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
