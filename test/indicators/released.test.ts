import { describe, expect, test } from 'vitest';
import { catalogue, type Indicator, releases, stampOf } from '../../src/indicators/index.js';
import { definitionHash } from '../../src/measures/index.js';

const all: readonly Indicator[] = Object.values(catalogue);

/** What a released definition says today, or why it may not say that. */
function whyNot(code: string, hash: string): string {
  const now = all.find((indicator) => indicator.code === code);
  if (now === undefined) return `${code} was released and is gone from the catalogue: put its file back.`;
  if (definitionHash(now) === hash) return '';
  return `${code} was released and now means something else. Put it back; give the new rule a file and a code of its own
(${code}-2), and record it with node scripts/release-definitions.mjs --on DAY --supersedes ${code}-2=${code}.`;
}

describe('a released definition', () => {
  test('there are some', () => expect(releases().length).toBeGreaterThan(5));

  test.each(releases())('$code is what it was on $released', ({ code, hash }) => expect(whyNot(code, hash)).toBe(''));

  test('that was edited is found, and it is said what to do', () => {
    const [release] = releases();
    expect(whyNot(release?.code ?? '', '0000000000000000')).toContain('--supersedes');
    expect(whyNot('dossier.gone', '0000000000000000')).toContain('put its file back');
  });

  test('is recorded once, with a dated version after the one that it supersedes', () => {
    const codes = releases().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { version, released, supersedes } of releases()) {
      const before = releases().find(({ code }) => code === supersedes);
      expect(version).toBe((before?.version ?? 0) + 1);
      expect(released >= (before?.released ?? '2026-01-01')).toBe(true);
      expect(before?.code).toBe(supersedes);
    }
  });

  test('cannot be changed by a program', () => expect(Object.isFrozen(releases())).toBe(true));
});

describe('a stamp', () => {
  test.each(releases())('of $code bears its version', ({ code, hash, version }) => {
    const indicator = all.find((one) => one.code === code);
    expect(indicator && stampOf(indicator)).toEqual({ code, version, hash });
    expect(indicator && stampOf(JSON.parse(JSON.stringify(indicator)))).toEqual({ code, version, hash });
  });

  test('of a definition of one’s own bears none, even under a released code', () => {
    const { onlineShareOfReceived: share } = catalogue;
    expect(stampOf({ ...share, better: 'lower' })).not.toHaveProperty('version');
    expect(stampOf({ ...share, code: 'dossier.mine' })).not.toHaveProperty('version');
  });

  test('of what can be changed is made anew', () => {
    const own = { ...catalogue.onlineShareOfReceived };
    const before = stampOf(own);
    own.better = 'lower';
    expect(stampOf(own).hash).not.toBe(before.hash);
    expect(stampOf(catalogue.onlineShareOfReceived)).toBe(stampOf(catalogue.onlineShareOfReceived));
  });

  test('does not change when words improve', () => {
    const { onlineShareOfReceived: share } = catalogue;
    expect(stampOf({ ...share, concept: { vi: 'Rõ hơn', en: 'Clearer' } })).toEqual(stampOf(share));
  });
});
