/**
 * From the list of a one-stop office to the figures of its months:
 * node examples/month-from-spreadsheet.mjs FILE.csv [--locale vi|en]
 *
 * FILE is a list that a spreadsheet saved as CSV in UTF-8, with the headings below. On standard output a table: month,
 * indicator, numerator, denominator, figure. On standard error what is wrong with the list, and a line for each faulty
 * row. Exit status 1 only where nothing could be read.
 */
import { parseArgs } from 'node:util';
import {
  figures,
  fullyOnlineShareOfReceived,
  onlinePaymentShareOfWithFee,
  onlineShareOfReceived,
  onTimeShareOfSettled,
  print,
} from '@hanoi-dx/core/indicators';
import { month } from '@hanoi-dx/core/periods';
import { dossierRows } from '@hanoi-dx/core/records';
import { tally } from '@hanoi-dx/core/tallies';
import { findUnit } from '@hanoi-dx/core/units';
import { parse } from 'csv-parse/sync';
import { printFaults, printIssue } from './lib/faults.mjs';
import { giveUp, readText, writeTable } from './lib/tsv.mjs';

/** How the list says what a dossier is. Another office has other headings: this is all there is to change. */
const MAPPING = {
  columns: {
    code: 'Mã hồ sơ',
    procedure: 'Mã TTHC',
    unit: 'Đơn vị tiếp nhận',
    submissionChannel: 'Hình thức nộp',
    platform: 'Nền tảng',
    serviceLevel: 'Mức độ DVC',
    receivedAt: 'Ngày tiếp nhận',
    dueAt: 'Ngày hẹn trả',
    settledAt: 'Ngày có kết quả',
    hasFee: 'Có phí',
    paidOnline: 'Thanh toán trực tuyến',
  },
  ignore: ['STT', 'Ghi chú'],
  values: { serviceLevel: { 'Cung cấp thông tin': 'information' } },
  dates: 'dd/MM/yyyy HH:mm',
  offset: '+07:00',
  flags: { yes: ['Có'], no: ['Không'] },
  units: findUnit,
};

const INDICATORS = [
  onlineShareOfReceived,
  fullyOnlineShareOfReceived,
  onTimeShareOfSettled,
  onlinePaymentShareOfWithFee,
];

const { file, locale } = readArguments();
const list = dossierRows(rowsOf(file), MAPPING);
for (const issue of list.issues) console.error(printIssue(issue));
if (!list.fits) giveUp(`${file}: bảng chưa được đọc. / The table was not read.`);

const counted = tally(list.rows, { by: [month], of: INDICATORS, rule: 'portal' });
writeTable(['month', 'indicator', 'numerator', 'denominator', 'figure'], INDICATORS.flatMap(linesOf));
printFaults(counted, 'row');
process.exitCode = counted.records.counted === 0 ? 1 : 0;

/** The rows of the file as lists of cells. Who writes commas in numbers separates cells with semicolons. */
function rowsOf(path) {
  const text = readText(path);
  const delimiter = text.split('\n', 1)[0].includes(';') ? ';' : ',';
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    return giveUp(`${path}: ${error.message}`);
  }
}

function linesOf(indicator) {
  const { numerator, denominator, title } = indicator;
  return figures(counted, indicator).map(({ at, figure }, group) => {
    const { counts } = counted.groups[group];
    return [
      at.month,
      title[locale],
      ...[numerator, denominator].map(({ name }) => written(counts[name])),
      print(figure, locale),
    ];
  });
}

/** A count is a whole number, or a range where records do not say enough. */
function written(count) {
  return typeof count === 'number' ? count : `${count.atLeast}–${count.atMost ?? '…'}`;
}

function readArguments() {
  const options = { locale: { type: 'string', default: 'vi' } };
  const usage = 'node examples/month-from-spreadsheet.mjs FILE.csv [--locale vi|en]';
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1 || !['vi', 'en'].includes(values.locale)) return giveUp(usage);
    return { file: positionals[0], locale: values.locale };
  } catch (error) {
    return giveUp(`${error.message}\n${usage}`);
  }
}
