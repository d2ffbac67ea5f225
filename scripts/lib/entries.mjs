/** The entry points of the package, as package.json exports them: the name of each in `dist`, and what stands there. */
import { readFileSync } from 'node:fs';

export function entriesOf() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths = Object.entries(exports).filter(([path]) => !path.endsWith('.json'));
  return paths.map(([path, files]) => ({ name: path === '.' ? 'index' : path.slice(2), files }));
}
