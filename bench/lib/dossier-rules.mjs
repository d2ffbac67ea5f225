/** The rules of a dossier in the plainest words of JavaScript, for the peers: expressions, and what contradicts what. */

const DATE =
  '(?:\\d\\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\\d|30)|02(?:0[1-9]|1\\d|2[0-8]))|(?:[02468][048]|[13579][26])0229)';
export const CODE = new RegExp(
  `^(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{2,3}){0,9})-${DATE}-\\d{4,}$`,
);
export const BASE_CODE = /^\d\.\d{6}$/;
export const UNIT = /^\d{5}$/;
export const AGENCY = /^[A-Z]\d{2}(?:\.\d{2,3})*$/;
export const BODY = /^(?:\d{5}|[A-Z]\d{2}(?:\.\d{2,3})*)$/;
export const PLATFORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const INSTANT =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:[2468][048]|[13579][26]|0[48])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether nothing in a dossier whose fields are right contradicts anything else. */
export function isCoherent({
  unit,
  agency,
  receivedAt,
  dueAt,
  settledAt,
  hasFee,
  paidOnline,
  eligibleForFull,
  serviceLevel,
}) {
  if ((unit === undefined) === (agency === undefined)) return false;
  if (paidOnline === true && hasFee !== true) return false;
  if (eligibleForFull === false && serviceLevel === 'full') return false;
  const received = Date.parse(receivedAt);
  if (dueAt !== undefined && Date.parse(dueAt) < received) return false;
  return settledAt === undefined || Date.parse(settledAt) >= received;
}
