import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { node } from './run.js';

const program = 'examples/check-published.mjs';
const published = 'examples/data/published-percentages.tsv';

function check(text: string): { rows: string[][]; stderr: string; status: number | null } {
  const file = join(mkdtempSync(join(tmpdir(), 'published-')), 'table.tsv');
  writeFileSync(file, text);
  const { stdout, stderr, status } = node(program, file);
  return {
    rows: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')),
    stderr,
    status,
  };
}

describe('check-published', () => {
  test('every published case agrees but the four known misprints', () => {
    const { stdout, stderr, status } = node(program, published);
    const input = readFileSync(published, 'utf8').split('\n').slice(0, -1);
    const output = stdout.split('\n').slice(0, -1);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(output).toHaveLength(input.length);
    for (const [at, line] of output.entries()) expect(line.startsWith(`${input[at]}\t`)).toBe(true);
    const disagreeing = output.filter((line) => line.endsWith('\tdisagrees')).map((line) => line.split('\t'));
    expect(disagreeing.map((cells) => `${cells[3]}/${cells[5]} ${cells[6]} ${cells[8]}`)).toEqual([
      '7600/8930 85,10% 85.11',
      '214/2265 9,48% 9.45',
      '99558/206885 48,2% 48.1',
      '2602/2760 96.2% 94.3',
    ]);
    expect(output.filter((line) => line.endsWith('\tagrees'))).toHaveLength(input.length - 1 - 4);
  });

  test('a missing denominator is answered with the totals that fit, in plain digits', () => {
    const { rows } = check(
      'published_percent\tdenominator\tnumerator\tnote\n90,9 %\t\t7413\ta\n13.2%\t\t1079\tb\n0%\t\t5\tc\n5%\t\t0\td\n',
    );
    expect(rows).toEqual([
      ['published_percent', 'denominator', 'numerator', 'note', 'recomputed', 'verdict'],
      ['90,9 %', '', '7413', 'a', '', 'fits 8151..8159'],
      ['13.2%', '', '1079', 'b', '', 'fits 8144..8205'],
      ['0%', '', '5', 'c', '', 'fits 1001..'],
      ['5%', '', '0', 'd', '', 'fits none'],
    ]);
  });

  test('a figure without the sign is the portal’s: two decimals', () => {
    const { rows } = check(
      'numerator\tdenominator\tpublished_percent\n2775\t3443\t80.6\n4\t5\t80.1%\n3\t5\t60\n1999\t2500\t80\n',
    );
    expect(rows.map((row) => row.slice(3))).toEqual([
      ['recomputed', 'verdict'],
      ['80.60', 'agrees'],
      ['80.0', 'disagrees'],
      ['60.00', 'agrees'],
      ['79.96', 'disagrees'],
    ]);
  });

  test('nonsense keeps its place and costs no other row', () => {
    const { rows, stderr, status } = check(
      'numerator\tdenominator\tpublished_percent\r\n-1\t2\t50%\r\n1\tx\t50%\r\n1\t2\tq\r\n0\t0\t0\r\n\r\n1\t2\t50%\r\n',
    );
    expect(rows.map((row) => row.at(-1))).toEqual([
      'verdict',
      'invalid',
      'invalid',
      'invalid',
      'disagrees',
      'invalid',
      'agrees',
    ]);
    expect(status).toBe(0);
    for (const line of ['line 2: numerator', 'line 3: denominator', 'line 4: printed', 'line 5: denominator'])
      expect(stderr).toContain(line);
    expect(stderr).not.toContain('    at ');
  });

  test.each([[[]], [['nowhere.tsv']], [['.']]])('a file that cannot be read: %s', (args) => {
    const { status, stdout, stderr } = node(program, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toContain('    at ');
  });

  test('a table without the needed columns', () => {
    const { status, stderr } = check('a\tb\n1\t2\n');
    expect(status).toBe(1);
    expect(stderr).toContain('numerator, denominator, published_percent');
  });
});
