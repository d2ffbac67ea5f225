import * as z from 'zod';
import { daySchema } from '../days/schema.js';
import { type ObjectSchema, objectOf } from '../issues/schema.js';
import type { Label } from '../text/index.js';
import type { Citation, ClauseCitation, OwnCitation, PortalCitation, PracticeCitation } from './citation.js';
import type { Instrument } from './instrument.js';

const text = /* @__PURE__ */ z.string();
const certainty = /* @__PURE__ */ z.enum(['read', 'recomputed', 'observed', 'conflicting']);
const url = /* @__PURE__ */ z.exactOptional(text);

/** Validates a text in both languages. */
export const labelSchema: ObjectSchema<Label> = /* @__PURE__ */ objectOf<Label>({ vi: text, en: text });

/** Validates a legal instrument. */
export const instrumentSchema: ObjectSchema<Instrument> = /* @__PURE__ */ objectOf<Instrument>({
  number: text,
  title: labelSchema,
  signedOn: /* @__PURE__ */ z.exactOptional(daySchema),
  inForceFrom: /* @__PURE__ */ z.exactOptional(daySchema),
});

/** Validates what a definition or a dated value rests on. */
export const citationSchema: z.ZodType<Citation> = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ objectOf<ClauseCitation>({
    kind: /* @__PURE__ */ z.literal('instrument'),
    instrument: instrumentSchema,
    clause: text,
    certainty,
    url,
  }),
  /* @__PURE__ */ objectOf<PracticeCitation>({
    kind: /* @__PURE__ */ z.literal('practice'),
    source: labelSchema,
    certainty,
    url,
  }),
  /* @__PURE__ */ objectOf<PortalCitation>({
    kind: /* @__PURE__ */ z.literal('portal'),
    document: labelSchema,
    certainty,
    url,
  }),
  /* @__PURE__ */ objectOf<OwnCitation>({
    kind: /* @__PURE__ */ z.literal('own'),
    reason: labelSchema,
    certainty: /* @__PURE__ */ z.literal('defined'),
  }),
]);
