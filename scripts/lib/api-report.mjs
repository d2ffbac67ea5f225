/** The exports of each entry point of the built package: their declarations without comments, by name. */
import ts from 'typescript';
import { entriesOf } from './entries.mjs';

/** One text for each entry point, by its name; the root entry lists names alone, because it gathers the others. */
export function apiReports() {
  const entries = entriesOf().map(({ name, files }) => [name, files.import.types]);
  const files = entries.map(([, types]) => types);
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] };
  const program = ts.createProgram(files, options);
  return Object.fromEntries(entries.map(([entry, file]) => [entry, reportOf(program, file, entry === 'index')]));
}

function reportOf(program, file, namesAlone) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbols = checker.getExportsOfModule(module).sort((one, other) => (one.name < other.name ? -1 : 1));
  const lines = symbols.map((symbol) => {
    if (namesAlone) return symbol.name;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return [`// ${symbol.name}`, ...(target.declarations ?? []).map(declarationText)].join('\n');
  });
  return `${lines.join(namesAlone ? '\n' : '\n\n')}\n`;
}

const printer = ts.createPrinter({ removeComments: true });

/** A declaration as it is written; a constant with its whole statement. */
function declarationText(node) {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return printer.printNode(ts.EmitHint.Unspecified, whole, node.getSourceFile()).replaceAll(/(\w)\$\d+\b/g, '$1');
}
