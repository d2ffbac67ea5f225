import { describe, expect, test } from 'vitest';
import { type Citation, clause, own, portal, practice, printCitation } from '../../src/law/index.js';

const decree = {
  number: '42/2022/NĐ-CP',
  title: { vi: 'Nghị định về dịch vụ công trực tuyến', en: 'Decree on online public services' },
};
const report = { vi: 'Báo cáo quý III/2025', en: 'Report of quarter III 2025' };
const row = { vi: 'Mô tả công thức, dòng 3.6', en: 'Description of formulas, row 3.6' };
const reason = { vi: 'Chưa văn bản nào quy định', en: 'No instrument defines it' };

describe('printCitation', () => {
  test.each<[Citation, string, string]>([
    [
      clause(decree, 'Art. 11(1)', 'read'),
      'Nghị định về dịch vụ công trực tuyến 42/2022/NĐ-CP, Art. 11(1) (đã đọc)',
      'Decree on online public services 42/2022/NĐ-CP, Art. 11(1) (read)',
    ],
    [
      practice(report, 'observed'),
      'Báo cáo quý III/2025 (ghi nhận từ thực tế)',
      'Report of quarter III 2025 (observed in practice)',
    ],
    [
      practice(report, 'conflicting'),
      'Báo cáo quý III/2025 (các nguồn còn khác nhau)',
      'Report of quarter III 2025 (sources differ)',
    ],
    [
      portal(row, 'recomputed'),
      'Mô tả công thức, dòng 3.6 (đã tính lại khớp số công bố)',
      'Description of formulas, row 3.6 (recomputed from published figures)',
    ],
    [
      own(reason),
      'Chưa văn bản nào quy định (định nghĩa của thư viện)',
      "No instrument defines it (this library's definition)",
    ],
  ])('$0.kind, $0.certainty', (citation, vi, en) => {
    expect(printCitation(citation, 'vi')).toBe(vi);
    expect(printCitation(citation, 'en')).toBe(en);
  });
});

describe('citations are plain data', () => {
  test.each<[Citation, object]>([
    [clause(decree, 'Art. 2', 'read'), { kind: 'instrument', instrument: decree, clause: 'Art. 2', certainty: 'read' }],
    [practice(report, 'observed'), { kind: 'practice', source: report, certainty: 'observed' }],
    [portal(row, 'read'), { kind: 'portal', document: row, certainty: 'read' }],
    [own(reason), { kind: 'own', reason, certainty: 'defined' }],
  ])('$0.kind without an address has no such field', (citation, data) => {
    expect(citation).toStrictEqual(data);
    expect(JSON.parse(JSON.stringify(citation))).toStrictEqual(data);
  });

  test.each([
    clause(decree, 'Art. 2', 'read', 'https://example.org/a'),
    practice(report, 'observed', 'https://example.org/a'),
    portal(row, 'read', 'https://example.org/a'),
  ])('$kind keeps the address', (citation) => expect(citation.url).toBe('https://example.org/a'));
});
