/** Tab-separated tables: UTF-8, one header line, one row a line. */
import { readFileSync } from 'node:fs';

/** The message of a file that cannot be read, without a stack trace; ends the program with status 1. */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** The text of a file, without a byte-order mark. */
export function readText(path) {
  if (path === undefined) return giveUp('Thiếu tên tệp. / The name of a file is missing.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return giveUp(`Không đọc được tệp ${path}. / The file ${path} cannot be read: ${error.code ?? 'not UTF-8'}.`);
  }
}

/** The rows of a table by column name, beside the cells as they are written. */
export function readTable(path) {
  const lines = readText(path).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const [header = [], ...raw] = lines.map((line) => line.split('\t'));
  if (header.length === 0 || header.every((name) => name === '')) {
    return giveUp(`Tệp ${path} không có dòng tiêu đề. / The file ${path} has no header.`);
  }
  const rows = raw.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
  return { header, rows, raw };
}

/** Writes a table to standard output. */
export function writeTable(header, rows) {
  process.stdout.write([header, ...rows].map((cells) => `${cells.join('\t')}\n`).join(''));
}
