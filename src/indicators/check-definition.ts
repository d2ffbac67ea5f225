import { mistake } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { isWithin, sameMeasure, wholesOf } from '../measures/internal.js';
import type { Definition, Mean, Proportion } from './indicator.js';
import { measuresOf } from './made-of.js';

/**
 * Checks a definition at run time, also one that was written by hand or read from JSON.
 *
 * @param indicator - the definition
 * @throws Mistake `definition.code`, `definition.measure-name`, `definition.not-within`, `definition.not-sum-over`,
 * `definition.each` or `definition.scale`
 * @example
 * ```ts
 * import { checkDefinition, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * checkDefinition(onlineShareOfReceived); // → undefined
 * ```
 */
export function checkDefinition(indicator: Definition): void {
  checkCode(indicator);
  for (const measure of measuresOf(indicator)) checkNames(measure);
  checkScale(indicator);
  if (indicator.kind === 'proportion') checkWithin(indicator);
  if (indicator.kind === 'mean') {
    checkSumOver(indicator);
    checkEach(indicator);
  }
}

const CODE = /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

function checkCode({ code }: Definition): void {
  if (CODE.test(code)) return;
  throw mistake('definition.code', {
    vi: `Mã chỉ tiêu "${code}" phải có dạng dossier.online-share-of-received.`,
    en: `The code of an indicator has the form dossier.online-share-of-received, received "${code}".`,
  });
}

const NAME = /^[a-z][A-Za-z0-9]*$/;

/** A measure and its wholes bear different names, or one count would stand for both. */
function checkNames(measure: Measure): void {
  const names = [measure, ...wholesOf(measure)].map(({ name }) => name);
  if (names.every((name) => NAME.test(name)) && new Set(names).size === names.length) return;
  throw mistake('definition.measure-name', {
    vi: `Tên phép đếm có dạng receivedOnline và khác tên của tổng thể chứa nó, nhận được ${names.join(', ')}.`,
    en: `The name of a measure has the form receivedOnline and differs from its wholes', received ${names.join(', ')}.`,
  });
}

/** Stops a share whose numerator is not a part of its denominator. */
export function checkWithin({ numerator, denominator }: Proportion): void {
  if (numerator.name !== denominator.name && isWithin(numerator, denominator)) return;
  throw mistake('definition.not-within', {
    vi: `"${numerator.name}" không là một phần của "${denominator.name}": hãy dùng within hoặc ratio.`,
    en: `"${numerator.name}" is not a part of "${denominator.name}": use within or ratio.`,
  });
}

/** Stops a mean whose total is not over exactly the rows that it is divided by. */
export function checkSumOver({ numerator, denominator }: Pick<Mean, 'numerator' | 'denominator'>): void {
  if (numerator.rows.rule === 'sum' && sameMeasure(numerator.rows.of, denominator)) return;
  throw mistake('definition.not-sum-over', {
    vi: `"${numerator.name}" không phải là tổng trên "${denominator.name}": hãy dựng bằng sum(${denominator.name}, …).`,
    en: `"${numerator.name}" is not a sum over "${denominator.name}": build it with sum(${denominator.name}, …).`,
  });
}

/** Stops a mean whose printed unit is made of no whole number of what its total counts in. */
export function checkEach({ each }: Pick<Mean, 'each'>): void {
  if (isScale(each)) return;
  throw mistake('definition.each', {
    vi: `each là số nguyên dương, ví dụ 86400 giây cho một ngày; nhận được ${each}.`,
    en: `each is a whole number above 0, such as 86400 seconds for a day; received ${each}.`,
  });
}

/** Stops a scale that the kind of an indicator does not have. */
export function checkScale({ kind, scale }: Pick<Definition, 'kind' | 'scale'>): void {
  const fits = {
    proportion: scale === 'percent',
    ratio: scale === 'percent' || isScale(scale),
    mean: scale === 1,
    median: scale === 1,
  };
  if (Object.hasOwn(fits, kind) && fits[kind]) return;
  throw mistake('definition.scale', {
    vi: `Thang của proportion là 'percent', của ratio là 'percent' hoặc số nguyên dương, của mean và median là 1; nhận được ${kind}, ${scale}.`,
    en: `The scale of a proportion is 'percent', of a ratio 'percent' or a whole number above 0, of a mean or median 1; received ${kind}, ${scale}.`,
  });
}

function isScale(scale: number): boolean {
  return Number.isSafeInteger(scale) && scale > 0;
}
