import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { countRowSchema, evaluationRequestSchema, portalAnswerSchemas } from '../../src/schemas/index.js';
import type {
  CountRow,
  DataByEndpoint,
  Endpoint,
  EvaluationRequest,
  PortalAnswer,
} from '../../src/scorecards/index.js';

test('what a schema gives is what its interface states', () => {
  expectTypeOf<z.output<typeof countRowSchema>>().toEqualTypeOf<CountRow>();
  expectTypeOf<z.output<typeof evaluationRequestSchema>>().toEqualTypeOf<EvaluationRequest>();
});

test('each answer of the portal has the data of its endpoint', () => {
  expectTypeOf<keyof typeof portalAnswerSchemas>().toEqualTypeOf<Endpoint>();
  type Given = { readonly [E in Endpoint]: z.output<(typeof portalAnswerSchemas)[E]> };
  expectTypeOf<Given>().toEqualTypeOf<{ readonly [E in Endpoint]: PortalAnswer<DataByEndpoint[E]> }>();
});
