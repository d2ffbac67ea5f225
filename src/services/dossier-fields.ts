import type { Dossier } from './dossier.js';
import { type FieldReader, type Fields, optional, required } from './form.js';
import { readBaseCode } from './procedure-code.js';
import {
  oneOf,
  readAgency,
  readBodyCode,
  readCode,
  readFlag,
  readInstant,
  readPlatformCode,
  readUnit,
} from './readers.js';

/** The codes of the submission channels, in their official order. */
export const CHANNELS: readonly string[] = ['in-person', 'online', 'post'];

/** The codes of the service levels, highest first. */
export const LEVELS: readonly string[] = ['full', 'partial', 'information', 'none'];

export const readChannelCode: FieldReader = /* @__PURE__ */ oneOf('submission-channel.unknown', CHANNELS, {
  vi: 'Hình thức nộp phải là in-person, online hoặc post: hãy dùng readSubmissionChannel để đọc chữ hoặc số.',
  en: 'The submission channel is in-person, online or post: readSubmissionChannel reads words and numbers.',
});

export const readLevelCode: FieldReader = /* @__PURE__ */ oneOf('service-level.unknown', LEVELS, {
  vi: 'Mức độ dịch vụ phải là full, partial, information hoặc none: hãy dùng readServiceLevel để đọc chữ.',
  en: 'The service level is full, partial, information or none: readServiceLevel reads words.',
});

/** The form of a dossier: each field with the reader that judges it. The one place where these rules are written. */
export const DOSSIER_FIELDS: Fields<Dossier> = {
  code: /* @__PURE__ */ required(readCode),
  procedure: /* @__PURE__ */ required(readBaseCode),
  unit: /* @__PURE__ */ optional(readUnit),
  agency: /* @__PURE__ */ optional(readAgency),
  settledBy: /* @__PURE__ */ optional(readBodyCode),
  submissionChannel: /* @__PURE__ */ required(readChannelCode),
  platform: /* @__PURE__ */ optional(readPlatformCode),
  serviceLevel: /* @__PURE__ */ required(readLevelCode),
  receivedAt: /* @__PURE__ */ required(readInstant),
  dueAt: /* @__PURE__ */ optional(readInstant),
  settledAt: /* @__PURE__ */ optional(readInstant),
  eligibleForFull: /* @__PURE__ */ optional(readFlag),
  hasFee: /* @__PURE__ */ optional(readFlag),
  paidOnline: /* @__PURE__ */ optional(readFlag),
  returnsDocument: /* @__PURE__ */ optional(readFlag),
  electronicResult: /* @__PURE__ */ optional(readFlag),
  digitised: /* @__PURE__ */ optional(readFlag),
  reusedData: /* @__PURE__ */ optional(readFlag),
  sharedData: /* @__PURE__ */ optional(readFlag),
};
