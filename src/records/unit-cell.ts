import type { Day } from '../days/index.js';
import { accept, type Checked, type Refused } from '../issues/index.js';
import type { Unit, UnitMatch } from '../units/index.js';
import { readAgencyCode, readUnitCode, unitTitle } from '../units/internal.js';
import type { UnitLookUp } from './mapping.js';
import { wrongCell } from './wrong-cell.js';

/** Reads the cell of a unit as its five digits; a name only where the caller gave a way to look names up. */
export function readUnitCell(cell: unknown, lookUp: UnitLookUp | undefined, on: Day | undefined): Checked<string> {
  const code = readUnitCode(cell);
  if (code.ok || lookUp === undefined || typeof cell !== 'string') return code;
  return on === undefined ? dayNotKnown(cell) : codeOf(lookUp(cell, { on }), cell, on);
}

/** Reads the cell of a settling body: the code of an agency, or a unit. */
export function readBodyCell(cell: unknown, lookUp: UnitLookUp | undefined, on: Day | undefined): Checked<unknown> {
  if (lookUp === undefined || readAgencyCode(cell).ok) return accept(cell); // its form is checked with the dossier
  return readUnitCell(cell, lookUp, on);
}

function codeOf(match: UnitMatch, name: string, on: Day): Checked<string> {
  switch (match.status) {
    case 'exact':
      return accept(match.unit.code);
    case 'ambiguous':
      return several(name, match.candidates);
    case 'suggestion':
      return uncertain(
        name,
        match.candidates.map(({ unit }) => unit),
      );
    case 'not-in-force':
      return notInForce(
        name,
        match.known.map(({ unit }) => unit),
        on,
      );
    case 'invalid':
      return { ok: false, issues: match.issues };
    case 'unknown':
      return unknown(name);
    default:
      return notRecorded(name, match.recordedFrom);
  }
}

const MOST_SHOWN = 5;

function shown(units: readonly Unit[]): string {
  const some = units.slice(0, MOST_SHOWN).map((unit) => `${unit.code} ${unitTitle(unit).vi}`);
  return units.length > MOST_SHOWN ? `${some.join('; ')}; …` : some.join('; ');
}

function several(name: string, units: readonly Unit[]): Refused {
  return wrongCell(
    'unit-name.ambiguous',
    shown(units),
    name,
    `Tên này chỉ nhiều đơn vị (${shown(units)}): hãy ghi mã năm chữ số.`,
    `The name means several units (${shown(units)}): write the five digits.`,
  );
}

function uncertain(name: string, units: readonly Unit[]): Refused {
  return wrongCell(
    'unit-name.uncertain',
    shown(units),
    name,
    `Không có đơn vị đúng tên này, gần nhất là ${shown(units)}: hãy sửa tên hoặc ghi mã.`,
    `No unit has just this name, the nearest is ${shown(units)}: mend the name, or write the code.`,
  );
}

function notInForce(name: string, units: readonly Unit[], on: Day): Refused {
  return wrongCell(
    'unit-name.not-in-force',
    `a unit in force on ${on}`,
    name,
    `Ngày ${on} không còn hoặc chưa có đơn vị này (${shown(units)}): hãy ghi đơn vị của ngày tiếp nhận.`,
    `The unit was not in force on ${on} (${shown(units)}): write the unit of the day of receipt.`,
  );
}

function unknown(name: string): Refused {
  return wrongCell(
    'unit-name.unknown',
    'a commune-level unit of Hanoi',
    name,
    'Không có đơn vị cấp xã nào của Hà Nội mang tên này: hãy kiểm tra tên, cơ quan thì ghi vào cột agency.',
    'No commune-level unit of Hanoi has this name: check it; an agency belongs to the column agency.',
  );
}

function notRecorded(name: string, from: Day): Refused {
  return wrongCell(
    'unit-name.not-recorded',
    `a day of receipt from ${from} on`,
    name,
    `Danh mục đơn vị bắt đầu từ ${from}: hồ sơ cũ hơn phải ghi mã năm chữ số.`,
    `The register of units begins on ${from}: older dossiers need the five digits.`,
  );
}

function dayNotKnown(name: string): Refused {
  return wrongCell(
    'unit-name.day-not-known',
    'a day of receipt beside the name',
    name,
    'Chưa đọc được ngày tiếp nhận nên không tra được tên đơn vị: hãy sửa ngày tiếp nhận trước.',
    'The day of receipt could not be read, and a name has meant different units: mend the day first.',
  );
}
