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

  test.each(['', 'xyz', 'of', null, undefined, 40, {}, ['x'], Symbol('s')])('%s: no suggestion', (code) => {
    const found = findIndicator(code);
    expect(found).toMatchObject({ ok: false, issues: [{ expected: 'a code of the catalogue', path: [] }] });
    expect(found.ok ? '' : found.issues[0]?.message.en).toContain('take one from catalogue');
  });

  test('a name that every object has is no code', () => expect(findIndicator('constructor').ok).toBe(false));

  test('a very long text is looked at no further than needed, and at most three codes are named', () => {
    const found = findIndicator(`dossier ${'x'.repeat(1_000_000)}`);
    expect(found.ok ? '' : found.issues[0]?.expected.split(' or ').length).toBeLessThanOrEqual(3);
  });
});
