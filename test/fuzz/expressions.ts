/** The regular expressions of the sources, as the compiler reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and where it stands. */
export interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal; an expression that is put together at run time is refused, because nobody can check it. */
export function expressionsIn(folder: string): readonly Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => expressionsOf(join(folder, file), readFileSync(join(folder, file), 'utf8')));
}

export function expressionsOf(file: string, text: string): readonly Expression[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      found.push({ where, source: '', flags: 'put together at run time' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
