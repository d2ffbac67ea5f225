import { mistake } from '../issues/index.js';
import type { Dossier } from '../services/index.js';
import { fieldsOf } from './field-cells.js';
import type { DossierMapping } from './mapping.js';

const NEEDED: readonly (keyof Dossier)[] = ['code', 'procedure', 'submissionChannel', 'serviceLevel', 'receivedAt'];

/** Stops a program whose mapping can give no dossier: it would find every row faulty. */
export function checkMapping({ columns, fixed = {}, firstRow = 2 }: DossierMapping, known: object): void {
  const fields = [...fieldsOf(columns), ...fieldsOf(fixed)];
  const stranger = fields.find((field) => !Object.hasOwn(known, field));
  if (stranger !== undefined) throw unknownField(stranger);
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined) throw mappedTwice(twice);
  const absent = NEEDED.filter((field) => !fields.includes(field));
  if (absent.length > 0) throw notMapped(absent.join(', '));
  if (!fields.includes('unit') && !fields.includes('agency')) throw notMapped('unit / agency');
  if (!Number.isSafeInteger(firstRow) || firstRow < 1) throw badFirstRow(firstRow);
}

function unknownField(field: string): Error {
  return mistake('mapping.field-unknown', {
    vi: `Hồ sơ không có trường ${field}: hãy kiểm tra tên trường trong columns và fixed.`,
    en: `A dossier has no field ${field}: check the names in columns and fixed.`,
  });
}

function mappedTwice(field: string): Error {
  return mistake('mapping.field-twice', {
    vi: `Trường ${field} vừa có cột vừa có giá trị cố định: hãy bỏ một trong hai.`,
    en: `The field ${field} has a column and a fixed value: keep one of them.`,
  });
}

function notMapped(fields: string): Error {
  return mistake('mapping.field-missing', {
    vi: `Chưa gán cột cho ${fields}: hãy nêu cột trong columns, hoặc giá trị chung cho mọi dòng trong fixed.`,
    en: `No column is mapped to ${fields}: name it in columns, or give one value for all rows in fixed.`,
  });
}

function badFirstRow(firstRow: unknown): Error {
  return mistake('mapping.first-row', {
    vi: `firstRow là ${String(firstRow)}: cần một số nguyên từ 1 trở lên.`,
    en: `firstRow is ${String(firstRow)}: give a whole number from 1 on.`,
  });
}
