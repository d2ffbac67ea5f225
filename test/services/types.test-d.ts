import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { InformationChannel, SubmissionChannel } from '../../src/channels/index.js';
import type {
  dossierEventSchema,
  dossierSchema,
  informationChannelSchema,
  procedureSchema,
  procedureTermSchema,
  serviceLevelSchema,
  submissionChannelSchema,
} from '../../src/schemas/index.js';
import type {
  Dossier,
  DossierEvent,
  Procedure,
  ProcedureTerm,
  ServiceLevel,
  Settlement,
} from '../../src/services/index.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

test('the output of a schema is its interface', () => {
  expectTypeOf<Writable<Dossier>>().toEqualTypeOf<z.output<typeof dossierSchema>>();
  expectTypeOf<Writable<DossierEvent>>().toEqualTypeOf<z.output<typeof dossierEventSchema>>();
  expectTypeOf<Writable<Procedure>>().toEqualTypeOf<z.output<typeof procedureSchema>>();
  expectTypeOf<ProcedureTerm>().toEqualTypeOf<z.output<typeof procedureTermSchema>>();
  expectTypeOf<SubmissionChannel>().toEqualTypeOf<z.output<typeof submissionChannelSchema>>();
  expectTypeOf<ServiceLevel>().toEqualTypeOf<z.output<typeof serviceLevelSchema>>();
  expectTypeOf<Writable<InformationChannel>>().toEqualTypeOf<z.output<typeof informationChannelSchema>>();
});

test('the answers of settle are told apart by their status', () => {
  expectTypeOf<Extract<Settlement, { status: 'invalid' }>>().toHaveProperty('issues');
  expectTypeOf<Exclude<Settlement, { status: 'invalid' }>>().toHaveProperty('step');
});
