/**
 * Turns the fenced `ts` blocks of Markdown files and doc comments into Vitest files, one each, padded with blank lines
 * so that a failure's line is the line in the source. `expression; // → value` becomes an assertion; a block that
 * asserts nothing is refused. A block opened with `ts no-run` is type-checked only, one with `ts continued` goes on from
 * the block before it; other languages are left alone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Example {
  readonly file: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly code: readonly string[];
  readonly runs: boolean;
  /** The block that it goes on from. */
  readonly before?: Example;
}

const FENCE = /^\s*```(\w*)\s*(.*)$/;
const ARROW = /^(\s*)(?:const (\w+)(?:: [^=]+)? = )?(.+?);\s*\/\/ → (.+)$/;
const LOGGED = /^console\.log\((.*)\)$/;

export function examplesOf(file: string, text: string): Example[] {
  const markdown = file.endsWith('.md');
  const found: Example[] = [];
  let open: { line: number; code: string[]; language: string; info: string } | undefined;
  for (const [at, raw] of text.split('\n').entries()) {
    if (!markdown && !/^\s*\*/.test(raw)) {
      open = undefined; // outside a doc comment
      continue;
    }
    const line = markdown ? raw : raw.replace(/^\s*\* ?/, '');
    const fence = FENCE.exec(line);
    if (fence === null) open?.code.push(line);
    else if (open === undefined) open = { line: at + 1, code: [], language: fence[1] ?? '', info: fence[2] ?? '' };
    else {
      const { language, info, code, line: first } = open;
      const before = info.includes('continued') ? found.at(-1) : undefined;
      const example = { file, line: first, code, runs: !info.includes('no-run') };
      if (language === 'ts') found.push(before === undefined ? example : { ...example, before });
      open = undefined;
    }
  }
  return found;
}

/** The assertion that a line with an arrow stands for; other lines stay as they are. */
export function assertionOf(line: string): string {
  const match = ARROW.exec(line);
  if (match === null) {
    if (line.includes('// →')) throw new Error(`an arrow ends a statement of one line: ${line}`);
    return line;
  }
  const [, indent = '', name, expression = '', value = ''] = match;
  const checked = LOGGED.exec(expression)?.[1] ?? expression;
  return name === undefined
    ? `${indent}expect(${checked}).toEqual(${value});`
    : `${indent}const ${name} = ${expression}; expect(${name}).toEqual(${value});`;
}

export function testFileOf(example: Example): string {
  const { file, line, code, runs } = example;
  const asserts = code.some(
    (text) => text.includes('// →') || text.includes('expect(') || text.includes('@ts-expect-error'),
  );
  if (runs && !asserts) throw new Error(`${file}:${line}: the example asserts nothing`);
  const parts = chainOf(example).map(({ line, code }) => {
    const firstOther = code.findIndex((text) => !partOfImports(text));
    return { line, imports: code.slice(0, firstOther), body: code.slice(firstOther).map(assertionOf) };
  });
  const [head, ...rest] = parts;
  if (head === undefined) return '';
  const [first = '', ...body] = head.body;
  const lines = [
    ...Array.from({ length: head.line - 1 }, () => ''),
    `import { expect, test } from 'vitest'; void expect; ${rest.flatMap(({ imports }) => imports).join(' ')}`,
    ...head.imports,
    `${runs ? 'test' : 'test.skip'}(${JSON.stringify(`${file}:${line}`)}, async () => { ${first}`,
    ...body,
  ];
  for (const { line, imports, body } of rest) {
    lines.push(...Array.from({ length: line + imports.length - lines.length }, () => ''), ...body);
  }
  return [...lines, '});', ''].join('\n');
}

/** An example with all that it goes on from, the first first. */
function chainOf(example: Example): readonly Example[] {
  return example.before === undefined ? [example] : [...chainOf(example.before), example];
}

/** Imports stand first, and a long one goes over several lines. */
function partOfImports(text: string): boolean {
  return /^import\b/.test(text) || /^ {2}(?:type )?\w+,$/.test(text) || /^\} from '/.test(text);
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'site' ? [] : filesBelow(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

export function writeExamples(root: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  const files = [
    ...pages.map((name) => join(root, name)),
    ...filesBelow(join(root, 'docs'), '.md'),
    ...filesBelow(join(root, 'src'), '.ts'),
  ];
  for (const path of files) {
    const file = relative(root, path);
    const examples = examplesOf(file, readFileSync(path, 'utf8'));
    const wentOn = new Set(examples.map(({ before }) => before)); // the block that goes on from it holds it too
    for (const example of examples.filter((one) => !wentOn.has(one))) {
      const name = `${file.replaceAll(/\W+/g, '_')}_L${example.line}.test.ts`;
      writeFileSync(join(out, name), testFileOf(example));
    }
  }
}
