import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

const program = 'examples/campaign-report.mjs';
const phucThinh = 'examples/data/campaigns/phuc-thinh-2025.json';
const tayTuu = 'examples/data/campaigns/tay-tuu-2025.json';
const conference = 'examples/data/campaigns/ha-noi-2025-11-14.json';

/** The path of a file that holds a campaign of Phúc Thịnh with other fields. */
function campaignWith(more: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'campaign-')), 'campaign.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(phucThinh, 'utf8')), ...more }));
  return file;
}

function says(args: readonly string[], lines: readonly string[]): void {
  const { stdout, stderr, status } = node(program, ...args);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  for (const line of lines) expect(stdout).toContain(line);
  expect(stdout).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
}

describe('the report of a campaign', () => {
  test('of Phúc Thịnh, in Vietnamese', () => {
    says(
      [phucThinh],
      [
        'Bình dân học vụ số · Xã Phúc Thịnh · từ 1/7/2025 đến 21/11/2025',
        'Mỗi công dân – một danh tính số',
        '780  Chỗ tập huấn',
        'Số người đã tập huấn: từ 402 đến 780, vì các đối tượng có thể trùng nhau',
        '14,85  Số lượt cài đặt ứng dụng bình quân một tổ công nghệ số cộng đồng (lượt cài đặt trên một tổ): 594 ÷ 40',
        '100 %  Tỷ lệ điểm lưu động có Wi-Fi: 40 ÷ 40',
        '83  Người được hỗ trợ trực tiếp từng người',
        'Kết quả, hai tháng đầu hoạt động',
        '2.655  Hồ sơ tiếp nhận trực tuyến',
        '33,19  Số hồ sơ trực tuyến bình quân một điểm lưu động một tháng',
        'nguồn không nói nộp ở đâu',
        'Hồ sơ tiếp nhận: từ 8.151 đến 8.159',
        'Tỷ lệ hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin: chưa có số liệu, vì chưa có báo cáo về Hộ gia đình (đã biết Hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin: 22.609).',
        'Lượt cài đặt không phải là người hay hộ',
        'Xã mới thành lập',
      ],
    );
  });

  test('of Tây Tựu, in English', () => {
    says(
      [tayTuu, '--locale', 'en'],
      [
        'Mobile digital literacy · Tây Tựu ward · 2025-07-01 to 2025-11-21',
        ...['Thượng 2', 'Trung 6', 'Hạ 9', 'Nguyên Xá 2', 'Phúc Lý 2', 'Ngọa Long 2'].map(
          (name) => `• Mobile point: Cultural house, Residential group ${name}`,
        ),
        'Zalo official account, Fan page, YouTube',
        'more than 1,000  Participants',
        'more than 166.6  Participants per mobile point (participants per point): more than 1,000 ÷ 6',
        'Hand-outs per participant: not available, because of Things handed out and Participants only lower bounds are known',
      ],
    );
  });

  test('of a conference: shares that can be compared and not added', () => {
    says(
      [conference, '--locale', 'en'],
      [
        '14.87  Delegates per connection point (delegates per connection point): 3,152 ÷ 212',
        'GDP of Hanoi exceeds GDP of the country by between +0.5 percentage points and +0.7 percentage points, neither end included',
        'Not addable: two shares of two different wholes have no sum',
      ],
    );
  });

  test('of all campaigns where no file is given', () => {
    says([], ['Xã Phúc Thịnh', 'Phường Tây Tựu', 'Hà Nội', 'hơn 166,6', '14,85']);
  });

  test('says coverage as soon as the total of households is given', () => {
    const { counts } = JSON.parse(readFileSync(phucThinh, 'utf8'));
    const file = campaignWith({ counts: [...counts, { what: 'households', unit: 'household', count: 25_000 }] });
    says(
      [file, '--locale', 'en'],
      [
        '90.44%  Household coverage by information-technology applications: 22,609 ÷ 25,000',
        '0.02  Installations per household',
        '1.6  Mobile points per 1,000 households',
      ],
    );
  });

  test('beside another campaign: what is not comparable, and why', () => {
    says(
      [tayTuu, '--against', phucThinh, '--locale', 'en'],
      [
        'Compared with: Digital literacy for the people, Phúc Thịnh commune',
        '• Mobile points: 6 | 40: not comparable (fewer)',
        'The number of residential groups of both units is not known',
        '• Participants: more than 1,000 | not reported: not comparable',
        'Only one of the two reports it (more than 1,000, itself a bound); the other does not say.',
      ],
    );
  });

  test('as JSON', () => {
    const { stdout, status } = node(program, phucThinh, '--json', '--locale', 'en', '--against', tayTuu);
    expect(status).toBe(0);
    const [answer]: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(answer).toMatchObject({
      unit: 'Phúc Thịnh commune',
      trained: { persons: { atLeast: 402, atMost: 780 } },
      shares: { totals: [{ range: { atLeast: 8_151, atMost: 8_159 } }] },
    });
    expect(answer?.['figures']).toContainEqual(
      expect.objectContaining({ code: 'outreach.installations-per-team', printed: '14.85' }),
    );
    expect(answer?.['unsaid']).toContainEqual(
      expect.objectContaining({ code: 'household.application-coverage', status: 'missing' }),
    );
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a report that is wrong', () => {
  test('is listed with all its issues, and the good ones beside it are printed', () => {
    const file = campaignWith({
      counts: [
        { what: 'installations', unit: 'household', count: 594 },
        { what: 'teams', unit: 'team', count: { moreThan: 40 } },
      ],
    });
    const { stdout, stderr, status } = node(program, file, tayTuu);
    expect(status).toBe(1);
    expect(stdout).toContain('hơn 166,6');
    expect(stderr).toContain('counts[0].unit: campaign.wrong-unit');
    expect(stderr).toContain('counts[1].count: campaign.exact-count-needed');
    expect(stderr).not.toContain('    at ');
  });

  test('is refused where it names a person, and the message says why', () => {
    const { stdout, stderr, status } = node(program, campaignWith({ ho_ten: 'x' }), '--locale', 'en');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain('ho_ten: personal-data.key: This field looks like personal data');
  });

  test.each([
    ['an unknown option', ['--x']],
    ['an unknown locale', ['--locale', 'fr']],
    ['a file that is not there', ['nowhere.json']],
    ['a file that is not JSON', ['README.md']],
    ['a comparison with nothing', [phucThinh, '--against', 'nowhere.json']],
  ])('%s gives one plain message', (_, args) => {
    const { status, stdout, stderr } = node(program, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
