import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  agencyCodeSchema,
  apportionmentSchema,
  bodyKeySchema,
  bodySchema,
  districtSchema,
  localitySchema,
  provinceSchema,
  successionSchema,
  unitCodeSchema,
  unitKeySchema,
  unitKindSchema,
  unitSchema,
  validate,
} from '../../src/schemas/index.js';
import { currentUnits, predecessors, provincesOn, TAY_TUU_GROUPS, unitsOn } from '../../src/units/index.js';

const origin = predecessors('00613@2025-07-01');
const edge = origin.status === 'recorded' ? origin.successions[0] : undefined;
const provinces = provincesOn('2026-09-25');
const bacNinh = provinces.status === 'recorded' ? provinces.provinces.find(({ code }) => code === '24') : undefined;
const apportionment = { from: '00613@2024-01-01', weights: { '00613@2025-07-01': 2 }, basis: edge?.basis };

const schemas: [string, z.ZodType, unknown, unknown][] = [
  ['unit code', unitCodeSchema, '00613', '613'],
  ['unit key', unitKeySchema, '00613@2025-07-01', '00613'],
  ['unit kind', unitKindSchema, 'ward', 'phường'],
  ['unit', unitSchema, currentUnits()[0], { ...currentUnits()[0], code: 613 }],
  ['district', districtSchema, { code: '021', name: 'Quận Bắc Từ Liêm' }, { code: '21', name: 'Quận Bắc Từ Liêm' }],
  ['agency code', agencyCodeSchema, 'H26.17', 'H26.1'],
  ['body key', bodyKeySchema, '00613@2025-07-01', '00613'],
  ['body key of an agency', bodyKeySchema, 'H26.17', 'h26'],
  ['body', bodySchema, { kind: 'agency', code: 'H26' }, { kind: 'agency' }],
  ['succession', successionSchema, edge, { ...edge, extent: 'all' }],
  ['apportionment', apportionmentSchema, apportionment, { ...apportionment, weights: { '00613': 2 } }],
  ['province', provinceSchema, bacNinh, { ...bacNinh, code: '024' }],
  ['locality', localitySchema, TAY_TUU_GROUPS[0], { ...TAY_TUU_GROUPS[0], kind: 'tổ' }],
];

describe.each(schemas)('%s', (_, schema, good, bad) => {
  test('takes what is right and says what is wrong, in both languages', () => {
    expect(validate(schema, good)).toEqual({ ok: true, value: good });
    const checked = validate(schema, bad);
    expect(checked.ok).toBe(false);
    for (const { message } of checked.ok ? [] : checked.issues)
      expect(message.vi !== '' && message.en !== '').toBe(true);
  });

  test('has a JSON Schema', () => {
    const json = z.toJSONSchema(schema);
    expect(json.type ?? json.anyOf).toBeDefined();
  });
});

test('every unit of the register has the form', () => {
  for (const on of ['2024-01-01', '2025-01-01', '2025-07-01']) {
    const answer = unitsOn(on);
    for (const unit of answer.status === 'recorded' ? answer.units : [])
      expect(unitSchema.safeParse(unit).success).toBe(true);
  }
});
