/**
 * Faulty lines as they are met: each kind with the code of the issue that a reader gives, and how a good dossier becomes
 * such a line. Every kind is faulty whatever the dossier.
 */

/** A line of a dossier that was changed. */
const changed = (change) => (dossier) => JSON.stringify({ ...dossier, ...change(dossier) });

/** A line of a dossier without some of its fields. */
const without =
  (...fields) =>
  (dossier) =>
    JSON.stringify(Object.fromEntries(Object.entries(dossier).filter(([field]) => !fields.includes(field))));

/** A line with some text changed after it was written. */
const rewritten = (change) => (dossier) => change(JSON.stringify(dossier));

/** The day before receipt. */
const before = ({ receivedAt }) => `2024${receivedAt.slice(4)}`;

/** A unit, also where the dossier was received by an agency. */
const atUnit = (unit) => (dossier) => JSON.stringify({ ...dossier, agency: undefined, unit });

export const FAULTS = [
  { kind: 'broken-json', code: 'ndjson.not-json', line: rewritten((line) => line.slice(0, -20)) },
  { kind: 'not-an-object', code: 'field.invalid-type', line: rewritten((line) => `[${line}]`) },
  { kind: 'not-utf-8', code: 'ndjson.not-utf-8', line: rewritten((line) => notUtf8(line)) },
  { kind: 'key-twice', code: 'ndjson.key-twice', line: rewritten((line) => `{"code":"H26",${line.slice(1)}`) },
  { kind: 'proto-key', code: 'field.unknown', line: rewritten((line) => `{"__proto__":{"code":1},${line.slice(1)}`) },
  { kind: 'mark-inside-the-file', code: 'ndjson.not-json', line: rewritten((line) => `\uFEFF${line}`) },
  { kind: 'no-code', code: 'field.missing', line: without('code') },
  { kind: 'no-receipt', code: 'field.missing', line: without('receivedAt') },
  { kind: 'no-channel', code: 'field.missing', line: without('submissionChannel') },
  { kind: 'no-body', code: 'dossier.no-body', line: without('unit', 'agency') },
  {
    kind: 'two-bodies',
    code: 'dossier.two-bodies',
    line: changed(() => ({ unit: '00613', agency: 'H26.02' })),
  },
  { kind: 'code-malformed', code: 'dossier-code.malformed', line: changed(() => ({ code: 'H26-1' })) },
  {
    kind: 'code-of-no-day',
    code: 'dossier-code.day-does-not-exist',
    line: changed(() => ({ code: 'H26.02-250931-0001' })),
  },
  {
    kind: 'procedure-with-suffix',
    code: 'procedure-code.not-normalised',
    line: changed(({ procedure }) => ({ procedure: `${procedure}.H26` })),
  },
  { kind: 'unit-as-number', code: 'unit-code.malformed', line: atUnit(613) },
  { kind: 'unit-of-another-day', code: 'unit.not-in-force', line: atUnit('00607') },
  {
    kind: 'channel-in-words',
    code: 'submission-channel.unknown',
    line: changed(() => ({ submissionChannel: 'Trực tuyến' })),
  },
  {
    kind: 'channel-in-nfd',
    code: 'text.not-nfc',
    line: changed(() => ({ submissionChannel: 'Trực tuyến'.normalize('NFD') })),
  },
  { kind: 'level-as-number', code: 'service-level.unknown', line: changed(() => ({ serviceLevel: 4 })) },
  {
    kind: 'receipt-without-offset',
    code: 'instant.without-offset',
    line: changed(({ receivedAt }) => ({ receivedAt: receivedAt.slice(0, 19) })),
  },
  {
    kind: 'receipt-day-first',
    code: 'instant.malformed',
    line: changed(({ receivedAt }) => ({ receivedAt: dayFirst(receivedAt) })),
  },
  {
    kind: 'receipt-of-no-day',
    code: 'instant.does-not-exist',
    line: changed(() => ({ receivedAt: '2025-09-31T08:00:00+07:00' })),
  },
  {
    kind: 'due-before-received',
    code: 'dossier.due-before-received',
    line: changed((dossier) => ({ dueAt: before(dossier) })),
  },
  {
    kind: 'settled-before-received',
    code: 'dossier.settled-before-received',
    line: changed((dossier) => ({ settledAt: before(dossier) })),
  },
  { kind: 'settled-null', code: 'instant.malformed', line: changed(() => ({ settledAt: null })) },
  { kind: 'flag-as-text', code: 'flag.not-boolean', line: changed(() => ({ hasFee: 'true', paidOnline: false })) },
  {
    kind: 'paid-without-fee',
    code: 'dossier.paid-without-fee',
    line: changed(() => ({ hasFee: false, paidOnline: true })),
  },
  {
    kind: 'full-but-not-eligible',
    code: 'dossier.full-but-not-eligible',
    line: changed(() => ({ serviceLevel: 'full', eligibleForFull: false })),
  },
];

/** Bytes of another encoding, as an old export has them. */
function notUtf8(line) {
  return Buffer.concat([Buffer.from(line.slice(0, -1)), Buffer.from([0xe1, 0xbb, 0x22, 0x7d])]);
}

function dayFirst(instant) {
  return `${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)} ${instant.slice(11, 16)}`;
}
