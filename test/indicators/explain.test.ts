import { describe, expect, test } from 'vitest';
import {
  calculate,
  explain,
  type Figure,
  householdApplicationCoverage,
  installationsPerTeam,
  onlineShareOfReceived,
} from '../../src/indicators/index.js';
import { notOnlineShare, paperShare } from './samples.js';

const share = {
  vi: 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận',
  en: 'Online share of dossiers received',
};
const perTeam = {
  vi: 'Số lượt cài đặt ứng dụng bình quân một tổ công nghệ số cộng đồng',
  en: 'Installations per community digital technology team',
};
const basis = {
  vi: 'căn cứ: Hà Nội, báo cáo về 126 xã, phường, từ 1/7 đến 23/9/2025 (đã tính lại khớp số công bố).',
  en: 'basis: Hanoi, report on 126 communes and wards, 1 July to 23 September 2025 (recomputed from published figures).',
};
const suppressed = { status: 'suppressed', indicator: onlineShareOfReceived } as const;

describe('explain', () => {
  test.each<[string, () => Figure, string, string]>([
    [
      'a value',
      () => calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 }),
      `${share.vi}: 59,71 % = Hồ sơ tiếp nhận trực tuyến (317.199) ÷ Hồ sơ tiếp nhận (531.269) × 100, làm tròn nửa lên đến 2 chữ số thập phân; ${basis.vi}`,
      `${share.en}: 59.71% = Dossiers received online (317,199) ÷ Dossiers received (531,269) × 100, rounded half up to 2 decimals; ${basis.en}`,
    ],
    [
      'certain digits',
      () => calculate(onlineShareOfReceived, { received: { atLeast: 8_151, atMost: 8_159 }, receivedOnline: 7_413 }),
      `${share.vi}: 90,9 % = Hồ sơ tiếp nhận trực tuyến (7.413) ÷ Hồ sơ tiếp nhận (từ 8.151 đến 8.159) × 100, chỉ in những chữ số chắc chắn; ${basis.vi}`,
      `${share.en}: 90.9% = Dossiers received online (7,413) ÷ Dossiers received (from 8,151 to 8,159) × 100, only the certain digits printed; ${basis.en}`,
    ],
    [
      'nothing arose',
      () => calculate(onlineShareOfReceived, { received: 0, receivedOnline: 0 }),
      `${share.vi}: không phát sinh, vì Hồ sơ tiếp nhận bằng 0.`,
      `${share.en}: nothing arose, because Dossiers received is 0.`,
    ],
    [
      'a count that was not reported',
      () => calculate(onlineShareOfReceived, { receivedOnline: 5 }),
      `${share.vi}: chưa có số liệu, vì chưa có báo cáo về Hồ sơ tiếp nhận.`,
      `${share.en}: not available, because Dossiers received was not reported.`,
    ],
    [
      'two lower ends',
      () => calculate(installationsPerTeam, { installations: { moreThan: 5 }, teams: { atLeast: 1 } }),
      `${perTeam.vi}: chưa có số liệu, vì Lượt cài đặt ứng dụng cơ bản được hỗ trợ và Tổ công nghệ số cộng đồng đều chỉ biết cận dưới.`,
      `${perTeam.en}: not available, because of Supported installations of basic applications and Community digital technology teams only lower bounds are known.`,
    ],
    [
      'a small count',
      () => ({ ...suppressed, reason: 'small-count' }),
      `${share.vi}: không công bố, vì số đếm quá nhỏ.`,
      `${share.en}: not published, because a count is too small.`,
    ],
    [
      'a count that would give another away',
      () => ({ ...suppressed, reason: 'complement' }),
      `${share.vi}: không công bố, vì sẽ làm lộ một số khác không công bố.`,
      `${share.en}: not published, because it would give another unpublished figure away.`,
    ],
    [
      'a part above its whole',
      () => calculate(onlineShareOfReceived, { received: 100, receivedOnline: 120 }),
      `${share.vi}: số liệu không hợp lệ, vì "Hồ sơ tiếp nhận trực tuyến" không thể lớn hơn 100, theo "Hồ sơ tiếp nhận": hãy kiểm tra lại.`,
      `${share.en}: invalid counts, because "Dossiers received online" cannot be above 100, by "Dossiers received": check them.`,
    ],
  ])('%s', (_, figure, vi, en) => {
    expect(explain(figure(), 'vi')).toBe(vi);
    expect(explain(figure(), 'en')).toBe(en);
  });

  test('bounds that are rounded outward say so, with the unit of the ratio', () => {
    const figure = calculate(installationsPerTeam, { installations: { moreThan: 500 }, teams: 40 });
    expect(explain(figure, 'vi')).toMatch(
      /: hơn 12,50 lượt cài đặt trên một tổ = .* \(hơn 500\) ÷ .* \(40\), cận dưới làm tròn xuống, cận trên làm tròn lên; căn cứ: /,
    );
    expect(explain(figure, 'en')).toMatch(
      /: more than 12\.50 installations per team = .* \(more than 500\) ÷ .* \(40\), bounds rounded outward; basis: /,
    );
  });

  test('several bases, each with its certainty', () => {
    const figure = calculate(householdApplicationCoverage, { households: 4, householdsUsingApplications: 3 });
    expect(explain(figure, 'en')).toMatch(/basis: .* \(this library's definition\); .* \(read\)\.$/);
  });

  test.each([
    ['half-up', 'làm tròn nửa lên đến 0 chữ số thập phân', 'rounded half up to 0 decimals'],
    ['half-even', 'làm tròn nửa về số chẵn đến 0 chữ số thập phân', 'rounded half to even to 0 decimals'],
    ['down', 'cắt bỏ phần lẻ đến 0 chữ số thập phân', 'rounded down to 0 decimals'],
    ['up', 'làm tròn lên đến 0 chữ số thập phân', 'rounded up to 0 decimals'],
  ] as const)('says how it was rounded: %s', (rounding, vi, en) => {
    const figure = calculate(onlineShareOfReceived, { received: 8, receivedOnline: 1 });
    expect(explain(figure, 'vi', { digits: 0, rounding })).toContain(vi);
    expect(explain(figure, 'en', { digits: 0, rounding })).toContain(en);
  });

  test('counts that a numerator is reckoned from bear their titles', () => {
    expect(explain(calculate(paperShare, { received: 9, receivedInPerson: 3 }), 'vi')).toContain(
      'chưa có báo cáo về Hồ sơ tiếp nhận qua bưu chính công ích',
    );
    expect(explain(calculate(notOnlineShare, { received: 9 }), 'en')).toContain(
      'because Dossiers received online was not reported',
    );
  });

  test('two counts that were not reported are both named', () => {
    const figure = calculate(onlineShareOfReceived, {});
    expect(explain(figure, 'vi')).toContain('về Hồ sơ tiếp nhận trực tuyến và Hồ sơ tiếp nhận.');
    expect(explain(figure, 'en')).toContain(
      'because Dossiers received online and Dossiers received were not reported.',
    );
  });

  test('a name that no measure of the indicator bears stands for itself', () => {
    const figure: Figure = {
      status: 'missing',
      indicator: onlineShareOfReceived,
      reason: 'not-reported',
      counts: ['settled'],
    };
    expect(explain(figure, 'en')).toContain('because settled was not reported');
  });

  test('every issue is named, with one full stop at the end', () => {
    const figure = calculate(onlineShareOfReceived, { received: -1, receivedOnline: 0.5 });
    expect(explain(figure, 'en')).toMatch(/because A count is [^.]*; A count is [^.]*\.$/);
    expect(explain(figure, 'vi')).toMatch(/vì Số đếm là [^.]*; Số đếm là [^.]*\.$/);
    const message = { vi: 'Bản 1.2 sai.', en: 'Version 1.2 is wrong.' };
    const issue = { code: 'x.y', path: [], expected: 'a', received: 'b', message } as const;
    const other = calculate(onlineShareOfReceived, { received: { issues: [issue] }, receivedOnline: 5 });
    expect(explain(other, 'en')).toMatch(/: invalid counts, because Version 1\.2 is wrong\.$/);
  });
});
