import { describe, expect, test } from 'vitest';
import { catalogue, findIndicator } from '../../src/indicators/index.js';

describe('findIndicator', () => {
  test.each(Object.values(catalogue))('finds $code', (indicator) => {
    expect(findIndicator(indicator.code)).toEqual({ ok: true, value: indicator });
  });

  test.each([
    ['dossier.online-share-of-recieved', 'dossier.online-share-of-received'],
    ['dossier.online-share-of-received-again', 'dossier.online-share-of-received'],
    ['onlineShareOfReceived', 'dossier.online-share-of-received'],
    ['Installations per team', 'outreach.installations-per-team'],
    ['outreach.online_dossiers_per_1000_households', 'outreach.online-dossiers-per-1000-households'],
  ])('%s: perhaps %s', (code, meant) => {
    const found = findIndicator(code, ['of']);
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'indicator.unknown', path: ['of'] }] });
    expect(found.ok ? '' : found.issues[0]?.expected).toContain(meant);
    expect(found.ok ? '' : found.issues[0]?.message.vi).toContain(meant);
  });

  test.each<[string, readonly string[]]>([
    // Of equally likely codes those come first that begin like the text.
    [
      'dossier.on-time',
      ['dossier.on-time-share-of-due', 'dossier.on-time-share-of-received', 'dossier.on-time-share-of-settled'],
    ],
    ['survey and petition, satisfied share', ['survey.satisfied-share', 'petition.satisfied-share']],
    ['petition and survey, satisfied share', ['petition.satisfied-share', 'survey.satisfied-share']],
    ['outreach.team', ['outreach.installations-per-team', 'outreach.support-per-team']],
    ['procedure.fully-online-share-of-eligibles', ['procedure.fully-online-share']],
  ])('%s: one of %j, and says so', (text, codes) => {
    const found = findIndicator(text);
    const quoted = codes.map((code) => `"${code}"`);
    expect(found).toMatchObject({ issues: [{ expected: `perhaps ${quoted.join(' or ')}` }] });
    expect(found.ok ? '' : found.issues[0]?.message.en).toMatch(new RegExp(`: is it ${codes.join(' or ')}\\?$`));
    expect(found.ok ? '' : found.issues[0]?.message.vi).toMatch(new RegExp(`: có phải ${codes.join(' hoặc ')}\\?$`));
  });

  test('what stands behind 200 characters is not looked at', () => {
    const meant = 'outreach.installations-per-team';
    expect(findIndicator(`${'-'.repeat(160)}${meant}`)).toMatchObject({ issues: [{ expected: `perhaps "${meant}"` }] });
    expect(findIndicator(`${'-'.repeat(200)}${meant}`)).toMatchObject({
      issues: [{ expected: 'a code of the catalogue' }],
    });
  });

  test.each(['', 'xyz', 'of', null, undefined, 40, {}, ['x'], Symbol('s')])('%s: no suggestion', (code) => {
    const found = findIndicator(code);
    expect(found).toMatchObject({ ok: false, issues: [{ expected: 'a code of the catalogue', path: [] }] });
    expect(found.ok ? '' : found.issues[0]?.message.en).toMatch(/: take one from catalogue\.$/);
    expect(found.ok ? '' : found.issues[0]?.message.vi).toMatch(/: hãy lấy mã từ catalogue\.$/);
  });

  test('a name that every object has is no code', () => expect(findIndicator('constructor').ok).toBe(false));

  test('a very long text is looked at no further than needed, and at most three codes are named', () => {
    const found = findIndicator(`dossier ${'x'.repeat(1_000_000)}`);
    expect(found.ok ? '' : found.issues[0]?.expected.split(' or ').length).toBeLessThanOrEqual(3);
  });
});
