import { describe, expect, test } from 'vitest';
import {
  digitalPlatforms,
  findCoded,
  informationChannels,
  missingCountsAsInPerson,
  readPlatform,
  readSubmissionChannel,
  submissionChannels,
} from '../../src/channels/index.js';
import { printCitation } from '../../src/law/index.js';
import { nfc } from '../../src/text/index.js';

describe('submission channels', () => {
  test('have the official numbers', () => {
    expect(submissionChannels.map(({ number, code }) => [number, code])).toEqual([
      [1, 'in-person'],
      [2, 'online'],
      [3, 'post'],
    ]);
  });

  test.each([
    [1, 'in-person'],
    ['1', 'in-person'],
    [' 2 ', 'online'],
    ['02', 'online'],
    [3, 'post'],
    ['in-person', 'in-person'],
    ['Trực tiếp', 'in-person'],
    ['TRỰC TUYẾN', 'online'],
    ['Trực tuyến'.normalize('NFD'), 'online'],
    ['truc  tuyen', 'online'],
    ['Nộp qua mạng', 'online'],
    ['Qua dịch vụ bưu chính công ích', 'post'],
    ['By post', 'post'],
  ])('%j is %s', (value, channel) => expect(readSubmissionChannel(value)).toEqual({ ok: true, value: channel }));

  test.each([0, 4, 1.5, Number.NaN, 'fax', '4', '222', true, {}, [], ['online'], '__proto__', 'constructor'])(
    '%j is none, and the issue says so in both languages',
    (value) => {
      const read = readSubmissionChannel(value, { path: ['rows', 3], missing: missingCountsAsInPerson });
      expect(read).toMatchObject({ ok: false, issues: [{ code: 'submission-channel.unknown', path: ['rows', 3] }] });
      expect(!read.ok && read.issues[0]?.message.vi).toContain('2 (trực tuyến)');
      expect(!read.ok && read.issues[0]?.message.en).toContain('2 (online)');
    },
  );

  test.each([undefined, null, '', '  '])(
    'a missing one (%j) counts as in person by the rule, and by no default',
    (value) => {
      expect(readSubmissionChannel(value)).toMatchObject({
        ok: false,
        issues: [{ code: 'submission-channel.missing' }],
      });
      expect(readSubmissionChannel(value, { missing: missingCountsAsInPerson })).toEqual({
        ok: true,
        value: 'in-person',
      });
    },
  );

  test('the rule says what it rests on', () => {
    expect(printCitation(missingCountsAsInPerson.basis, 'en')).toContain('row 3.3');
  });
});

describe('findCoded', () => {
  test('takes only what the coding knows', () => {
    expect(findCoded(submissionChannels, undefined)).toBeUndefined();
    expect(findCoded([{ code: 'x', title: { vi: 'Một', en: 'One' }, words: [] }], '1')).toBeUndefined();
  });
});

describe('platforms', () => {
  test('are the six of the news report, each with a purpose and a source', () => {
    expect(digitalPlatforms.map(({ code }) => code)).toEqual([
      'national-public-service-portal',
      'vneid',
      'ihanoi',
      'etax-mobile',
      'vssid',
      'binh-dan-hoc-vu-so',
    ]);
    for (const { title, purpose, basis } of digitalPlatforms) {
      expect([title.vi, purpose.vi]).toEqual([nfc(title.vi), nfc(purpose.vi)]);
      expect(basis.certainty).toMatch(/^(read|observed)$/);
    }
  });

  test.each([
    ['vneid', 'vneid'],
    ['VNeID', 'vneid'],
    ['Cổng dịch vụ công Quốc gia', 'national-public-service-portal'],
    ['eTax  mobile', 'etax-mobile'],
  ])('%s is %s', (name, code) => {
    expect(readPlatform(name, digitalPlatforms)).toMatchObject({ ok: true, value: { code } });
  });

  test('a list of one’s own takes new ones, and what no list has is an issue', () => {
    const own = { ...digitalPlatforms[0], code: 'mine', title: { vi: 'Nền tảng mới', en: 'New' } } as const;
    const all = [...digitalPlatforms, own as (typeof digitalPlatforms)[number]];
    expect(readPlatform('nền tảng MỚI', all)).toMatchObject({ ok: true, value: { code: 'mine' } });
    for (const value of ['nền tảng mới', '', 7, null]) {
      const read = readPlatform(value, digitalPlatforms, ['platform']);
      expect(read).toMatchObject({ ok: false, issues: [{ code: 'platform.unknown', path: ['platform'] }] });
    }
  });
});

test('information channels are those of the news report', () => {
  expect(informationChannels.map(({ code }) => code)).toEqual(['zalo-oa', 'fanpage', 'youtube']);
});
