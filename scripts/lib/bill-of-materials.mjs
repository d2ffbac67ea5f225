/** What the package is made of at run time, in the form of CycloneDX, from the lock file alone. */
import { readFileSync } from 'node:fs';

export function billOfMaterials() {
  const { name, version, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const components = Object.keys(dependencies).map((each) => componentOf(each, packages[`node_modules/${each}`]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...identityOf(name, version), licenses: [{ license: { id: license } }] } },
    components,
    dependencies: [
      { ref: referenceOf(name, version), dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl, dependsOn: [] })),
    ],
  };
}

function componentOf(name, { version, license, integrity, dependencies = {} }) {
  if (Object.keys(dependencies).length > 0) throw new Error(`${name} has dependencies: list them too`);
  const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
  return {
    ...identityOf(name, version),
    hashes: [{ alg: 'SHA-512', content }],
    licenses: [{ license: { id: license } }],
  };
}

function identityOf(name, version) {
  const purl = referenceOf(name, version);
  return { type: 'library', 'bom-ref': purl, name, version, purl };
}

function referenceOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
