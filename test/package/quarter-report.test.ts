import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

const program = 'examples/quarter-report.mjs';

describe('quarter-report', () => {
  test('says in Vietnamese what was published, reproduced and deduced', () => {
    const { stdout, stderr, status } = node(program);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    for (const said of [
      '90,9 %  Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận',
      '13,2 %  Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ tiếp nhận',
      'Hồ sơ tiếp nhận: từ 8.151 đến 8.159',
      '13,2 % không phải là Hồ sơ trực tuyến toàn trình (1.079) ÷ Hồ sơ tiếp nhận trực tuyến (7.413): phép chia đó cho 14,6 %',
      'Hồ sơ tiếp nhận trực tiếp (212.790) ÷ Hồ sơ tiếp nhận (531.269): khớp, tính lại: 40,05 %',
      'Hồ sơ tiếp nhận trực tuyến (317.199) ÷ Hồ sơ tiếp nhận (531.269): khớp, tính lại: 59,71 %',
      'Hồ sơ tiếp nhận qua bưu chính công ích (1.278) ÷ Hồ sơ tiếp nhận (531.269): khớp, tính lại: 0,24 %',
      'Hồ sơ giải quyết đúng hạn và trước hạn (509.772) ÷ Hồ sơ đã giải quyết (510.541): khớp, tính lại: 99,85 %',
      '= 2 hồ sơ không ghi kênh tiếp nhận',
    ]) {
      expect(stdout).toContain(said);
    }
  });

  test('reaches the same report from invented records, which are said to be invented', () => {
    const reports: readonly Record<string, unknown>[] = JSON.parse(node(program, '--json', '--locale', 'en').stdout);
    const counted = reports.find((report) => JSON.stringify(report['source']).includes('invented-quarter'));
    expect(counted?.['note']).toBe(
      'Counted from 8155 INVENTED dossiers made by a program (seed 20250701); none is real.',
    );
    expect(counted?.['counts']).toMatchObject([{ count: 8_155 }, { count: 7_413 }, { count: 1_079 }]);
    expect(counted?.['published']).toMatchObject([
      { printed: '90,9 %', verdict: 'agrees' },
      { printed: '13,2 %', verdict: 'agrees', isNot: [{ gives: '14.6%' }] },
    ]);
  });

  test('says the same in English', () => {
    const { stdout, status } = node(program, '--locale', 'en');
    expect(status).toBe(0);
    for (const said of [
      '90.9%  Online share of dossiers received',
      'from 8,151 to 8,159',
      '= 2 dossiers without a channel',
      'that would be 14.6%',
    ]) {
      expect(stdout).toContain(said);
    }
  });

  test('gives the same as JSON', () => {
    const { stdout, status } = node(program, '--json');
    expect(status).toBe(0);
    const reports: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(reports.map((report) => report['deduced'])).toContainEqual([
      expect.objectContaining({ name: 'received', range: { atLeast: 8151, atMost: 8159 } }),
    ]);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('lists what is wrong with a faulty report, by path, and still prints the good one', () => {
    const faulty = {
      form: 1,
      extra: true,
      body: { name: 'x' },
      period: '2025-02-30/2025-03-31',
      version: 1,
      counts: { received: -1, receivedOnline: { atLeast: 5, atMost: 2 } },
    };
    const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'faulty.json');
    writeFileSync(file, JSON.stringify(faulty));
    const { stdout, stderr, status } = node(program, file, 'examples/data/phuc-thinh-2025-q3.json');
    expect(status).toBe(1);
    expect(stdout).toContain('90,9 %');
    for (const issue of [
      'form: field.invalid-type',
      'extra: field.unknown',
      'period: day.does-not-exist',
      'source: field.missing',
      'counts.received: count.negative',
      'counts.receivedOnline: range.upside-down',
    ]) {
      expect(stderr).toContain(issue);
    }
    expect(stderr).not.toContain('    at ');
  });

  test.each([
    ['an unknown option', ['--x']],
    ['an unknown locale', ['--locale', 'fr']],
    ['a file that is not there', ['nowhere.json']],
    ['a file that is not JSON', ['README.md']],
  ])('%s gives one plain message', (_, args) => {
    const { status, stdout, stderr } = node(program, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
