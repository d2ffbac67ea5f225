// Written by scripts/release-definitions.mjs, which only adds: a released definition is never edited.
import type { Release } from '../release.js';

/** The definitions that were released, in the order of release. */
export const RELEASED: readonly Release[] = /* @__PURE__ */ Object.freeze([
  { code: 'dossier.fully-online-share-of-received', version: 1, released: '2026-11-25', hash: '4cac6752e38420d6' },
  { code: 'dossier.on-time-share-of-settled', version: 1, released: '2026-11-25', hash: '4bef51e1befe97e6' },
  { code: 'dossier.online-payment-share-of-with-fee', version: 1, released: '2026-11-25', hash: '3acfe059c8636680' },
  { code: 'dossier.online-share-of-received', version: 1, released: '2026-11-25', hash: '41d46754fc5d01e3' },
  { code: 'household.application-coverage', version: 1, released: '2026-11-25', hash: 'be453313b5c6df4b' },
  { code: 'outreach.installations-per-team', version: 1, released: '2026-11-25', hash: 'e864ad3ec5c7821f' },
  {
    code: 'outreach.online-dossiers-per-1000-households',
    version: 1,
    released: '2026-11-25',
    hash: '401f0c02e3fe1da2',
  },
]);
