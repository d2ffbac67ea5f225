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

// What a schema gives is not marked read-only, which is why each is asked in the directions that hold.
test('what a schema gives is what its interface states', () => {
  expectTypeOf<z.output<typeof countRowSchema>>().toExtend<CountRow>();
  expectTypeOf<CountRow>().toExtend<z.output<typeof countRowSchema>>();
  expectTypeOf<z.output<typeof evaluationRequestSchema>>().toExtend<EvaluationRequest>();
  expectTypeOf<EvaluationRequest>().toExtend<z.output<typeof evaluationRequestSchema>>();
});

test('each answer of the portal has the data of its endpoint', () => {
  expectTypeOf<keyof typeof portalAnswerSchemas>().toEqualTypeOf<Endpoint>();
  type Given = { readonly [E in Endpoint]: z.output<(typeof portalAnswerSchemas)[E]> };
  expectTypeOf<Given>().toExtend<{ readonly [E in Endpoint]: PortalAnswer<DataByEndpoint[E]> }>();
});
