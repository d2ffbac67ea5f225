/**
 * A spreadsheet of indicators from published reports: `node figures-to-xlsx.mjs OUT.xlsx [vi|en] REPORT.json…`. Counts are
 * numbers to compute with; figures are texts as the library prints them, so that no spreadsheet rounds them again.
 */
import { readFileSync } from 'node:fs';
import { printReported } from '@hanoi-dx/core/exact';
import { calculate, catalogue, describe, print } from '@hanoi-dx/core/indicators';
import { reportSchema, validate } from '@hanoi-dx/core/schemas';
import writeExcelFile from 'write-excel-file/node';

const HEADINGS = {
  vi: ['Đơn vị', 'Kỳ', 'Mã', 'Chỉ tiêu', 'Giá trị', 'Tử số', 'Mẫu số', 'Cách tính'],
  en: ['Body', 'Period', 'Code', 'Indicator', 'Value', 'Numerator', 'Denominator', 'Formula'],
};
const WIDTHS = [30, 24, 34, 50, 22, 14, 14, 70];

const [out, locale, ...files] = process.argv.slice(2);
if (out === undefined || HEADINGS[locale] === undefined || files.length === 0) {
  console.error('node figures-to-xlsx.mjs OUT.xlsx vi|en REPORT.json…');
  process.exitCode = 1;
} else {
  const rows = files.flatMap(rowsOf);
  const head = HEADINGS[locale].map((value) => ({ value, fontWeight: 'bold' }));
  const sheet = { sheet: 'figures', columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 };
  await writeExcelFile([head, ...rows], sheet).toFile(out);
  console.log(`${rows.length} → ${out}`);
}

/** A row for each indicator of which a report gives something to say. */
function rowsOf(file) {
  const checked = validate(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.ok) {
    for (const { path, message } of checked.issues) console.error(`${file}: ${path.join('.')}: ${message[locale]}`);
    process.exitCode = 1;
    return [];
  }
  const { body, period, counts } = checked.value;
  return Object.values(catalogue)
    .map((indicator) => calculate(indicator, counts))
    .filter(({ status }) => status !== 'missing')
    .map((figure) => [
      body.name,
      period,
      figure.indicator.code,
      figure.indicator.title[locale],
      print(figure, locale),
      ...['numerator', 'denominator'].map((side) => cell(figure[side])),
      describe(figure.indicator, locale),
    ]);
}

/** A count is a number, a range is its words, and where there is none the cell is empty. */
function cell(count) {
  if (count === undefined) return null;
  return typeof count === 'number' ? count : printReported(count, locale);
}
