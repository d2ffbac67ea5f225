import { describe, expect, test } from 'vitest';
import { printPath } from '../../src/issues/index.js';
import { procedureSchema, validate } from '../../src/schemas/index.js';
import { checkProcedure } from '../../src/services/index.js';
import { PROCEDURE, without } from './good.js';

describe('a procedure', () => {
  test.each([
    ['with all fields', PROCEDURE],
    ['with the fewest', without(PROCEDURE, 'suffix', 'eligibleForFull', 'term')],
    ['settled at once', { ...PROCEDURE, term: { length: 0, days: 'calendar' } }],
  ])('%s is good', (_, procedure) => {
    expect(checkProcedure(procedure)).toEqual({ ok: true, value: procedure });
    expect(validate(procedureSchema, procedure)).toEqual({ ok: true, value: procedure });
  });

  test.each<[string, unknown, string, string]>([
    ['no object', 7, 'field.invalid-type', ''],
    ['no code', without(PROCEDURE, 'code'), 'field.missing', 'code'],
    ['a code with its suffix', { ...PROCEDURE, code: '1.001776.H26' }, 'procedure-code.not-normalised', 'code'],
    ['a suffix that is none', { ...PROCEDURE, suffix: 'Hà Nội' }, 'procedure-suffix.malformed', 'suffix'],
    ['no title', { ...PROCEDURE, title: '' }, 'text.malformed', 'title'],
    ['a title with spaces around', { ...PROCEDURE, title: ' Khai sinh' }, 'text.malformed', 'title'],
    ['a title in NFD', { ...PROCEDURE, title: PROCEDURE.title.normalize('NFD') }, 'text.not-nfc', 'title'],
    ['a field that is too long', { ...PROCEDURE, field: 'x'.repeat(1001) }, 'text.malformed', 'field'],
    ['an authority in words', { ...PROCEDURE, authority: 'xã' }, 'authority.unknown', 'authority'],
    ['a level in words', { ...PROCEDURE, serviceLevel: 'Toàn trình' }, 'service-level.unknown', 'serviceLevel'],
    ['a fee in dong', { ...PROCEDURE, hasFee: 8_000 }, 'flag.not-boolean', 'hasFee'],
    ['a term in words', { ...PROCEDURE, term: '3 ngày' }, 'term.malformed', 'term'],
    ['a term of no kind of days', { ...PROCEDURE, term: { length: 3 } }, 'field.missing', 'term.days'],
    ['a term of strange days', { ...PROCEDURE, term: { length: 3, days: 'x' } }, 'term.malformed', 'term.days'],
    ['a term below 0', { ...PROCEDURE, term: { length: -1, days: 'working' } }, 'term.not-whole', 'term.length'],
    ['an unknown field', { ...PROCEDURE, fee: 1 }, 'field.unknown', 'fee'],
  ])('%s is refused', (_, procedure, code, path) => {
    const checked = checkProcedure(procedure);
    if (checked.ok) expect.unreachable('it was accepted');
    expect(checked.issues.map((issue) => [issue.code, printPath(issue.path)])).toEqual([[code, path]]);
    if (path !== 'term.days' || code !== 'field.missing') expect(validate(procedureSchema, procedure)).toEqual(checked);
  });
});
