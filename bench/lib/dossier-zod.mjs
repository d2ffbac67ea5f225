/**
 * The rules of a dossier as somebody would write them in zod by hand: one regular expression a text, and one refinement
 * for what contradicts what. Its verdicts are those of this library.
 */
import * as z from 'zod';
import { AGENCY, BASE_CODE, BODY, CODE, INSTANT, isCoherent, PLATFORM, UNIT } from './dossier-rules.mjs';

const instant = z.string().regex(INSTANT);
const flag = z.exactOptional(z.boolean());

export const dossierZod = z
  .strictObject({
    code: z.string().regex(CODE),
    procedure: z.string().regex(BASE_CODE),
    unit: z.exactOptional(z.string().regex(UNIT)),
    agency: z.exactOptional(z.string().max(35).regex(AGENCY)),
    settledBy: z.exactOptional(z.string().max(35).regex(BODY)),
    submissionChannel: z.enum(['in-person', 'online', 'post']),
    platform: z.exactOptional(z.string().max(60).regex(PLATFORM)),
    serviceLevel: z.enum(['full', 'partial', 'information', 'none']),
    receivedAt: instant,
    dueAt: z.exactOptional(instant),
    settledAt: z.exactOptional(instant),
    eligibleForFull: flag,
    hasFee: flag,
    paidOnline: flag,
    returnsDocument: flag,
    electronicResult: flag,
    digitised: flag,
    reusedData: flag,
    sharedData: flag,
  })
  .refine(isCoherent);

export const dossierZodCompiled = z.compile(dossierZod, { strict: true });
