import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  agencyCodeSchema,
  apportionmentSchema,
  bodySchema,
  districtSchema,
  localitySchema,
  provinceSchema,
  successionSchema,
  unitCodeSchema,
  unitKeySchema,
  unitKindSchema,
  unitSchema,
} from '../../src/schemas/index.js';
import {
  type AgencyCode,
  type Apportionment,
  type Body,
  type District,
  type Locality,
  moveCounts,
  type Province,
  type Succession,
  successors,
  type Unit,
  type UnitCode,
  type UnitKey,
  type UnitKind,
} from '../../src/units/index.js';

/** Interfaces are read-only, and what zod infers is not. */
type Written<T> = { -readonly [K in keyof T]: T[K] };

test('each schema gives its interface', () => {
  expectTypeOf<z.infer<typeof unitSchema>>().toEqualTypeOf<Written<Unit>>();
  expectTypeOf<z.infer<typeof districtSchema>>().toEqualTypeOf<Written<District>>();
  expectTypeOf<z.infer<typeof successionSchema>>().toEqualTypeOf<Written<Succession>>();
  expectTypeOf<z.infer<typeof apportionmentSchema>>().toEqualTypeOf<Written<Apportionment>>();
  expectTypeOf<z.infer<typeof provinceSchema>>().toEqualTypeOf<Written<Province>>();
  expectTypeOf<z.infer<typeof unitKindSchema>>().toEqualTypeOf<UnitKind>();
  expectTypeOf<z.infer<typeof unitCodeSchema>>().toEqualTypeOf<UnitCode>();
  expectTypeOf<z.infer<typeof unitKeySchema>>().toEqualTypeOf<UnitKey>();
  expectTypeOf<z.infer<typeof agencyCodeSchema>>().toEqualTypeOf<AgencyCode>();
  expectTypeOf<z.infer<typeof bodySchema>>().toEqualTypeOf<Body>();
  expectTypeOf<z.infer<typeof localitySchema>>().toEqualTypeOf<Locality>();
});

test('a code without its day is no key, and what is counted must be said', () => {
  // @ts-expect-error a bare code
  successors('00613');
  // @ts-expect-error what is counted is not said
  moveCounts({}, { on: '2025-06-30' });
  // @ts-expect-error counts are kept under dated keys
  moveCounts({ '00613': 1 }, { on: '2025-06-30', counting: 'persons' });
});
