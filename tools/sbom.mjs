// Writes artifacts/sbom.json: every package that Alongside is built from, as CycloneDX 1.6, read from the lock files. No network.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
const hex = (base64) => Buffer.from(base64, 'base64').toString('hex');
const nugetFolder = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');

/** Whether a project is part of what is installed, or only of how it is made and tested. */
const scopeOf = (lock) => (relative(root, lock).startsWith('src/') ? 'required' : 'excluded');

function lockFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !['bin', 'obj', 'node_modules'].includes(entry.name) ? lockFiles(join(folder, entry.name))
      : entry.name === 'packages.lock.json' ? [join(root, folder, entry.name)] : []);
}

function nugetLicence(name, version) {
  const nuspec = join(nugetFolder, name.toLowerCase(), version.toLowerCase(), `${name.toLowerCase()}.nuspec`);
  return existsSync(nuspec) ? readFileSync(nuspec, 'utf8').match(/<license type="expression">([^<]+)</)?.[1] : undefined;
}

function nuget() {
  const packages = new Map();
  for (const lock of ['src', 'tests', 'tools', 'bench'].filter((folder) => existsSync(join(root, folder))).flatMap(lockFiles)) {
    for (const dependencies of Object.values(read(lock).dependencies)) {
      for (const [name, { type, resolved, contentHash }] of Object.entries(dependencies)) {
        if (type === 'Project') continue;
        const purl = `pkg:nuget/${name}@${resolved}`;
        const scope = packages.get(purl)?.scope === 'required' ? 'required' : scopeOf(lock);
        packages.set(purl, component(name, resolved, purl, scope, contentHash && hex(contentHash), nugetLicence(name, resolved)));
      }
    }
  }
  return [...packages.values()];
}

/** What styles, scripts and the build of the assets name, and so goes into them. */
function namedByAssets() {
  const files = readdirSync(join(root, 'src/Alongside/Assets'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(css|ts|js)$/.test(entry.name));
  const texts = files.map((entry) => join(entry.parentPath, entry.name)).concat(join(root, 'vite.config.ts')).map((file) => readFileSync(file, 'utf8')).join('\n');
  return (name) => [`'${name}`, `"${name}`, `node_modules/${name}/`].some((mention) => texts.includes(mention)) && !['vite', 'typescript'].includes(name);
}

function npm() {
  const lock = read(join(root, 'package-lock.json'));
  const isShipped = namedByAssets();
  const packages = new Map();
  for (const [path, { name: given, version, integrity, license, dev, link }] of Object.entries(lock.packages)) {
    if (path === '' || link) continue;
    const name = given ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const sha512 = integrity?.split(' ').find((one) => one.startsWith('sha512-'))?.slice('sha512-'.length);
    packages.set(purl, component(name, version, purl, dev && !isShipped(name) ? 'excluded' : 'required', sha512 && hex(sha512), license));
  }
  return [...packages.values()];
}

function component(name, version, purl, scope, sha512, licence) {
  return {
    type: 'library', 'bom-ref': purl, name, version, purl, scope,
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    ...(licence && { licenses: [{ expression: licence }] }),
  };
}

const components = [...nuget(), ...npm()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
const wrong = components.filter((one) => !one.name || !one.version || (one.hashes && one.hashes[0].content.length !== 128));
if (components.length === 0 || wrong.length > 0) {
  console.error(`The lock files could not be read whole: ${wrong.map((one) => one.purl).join(', ') || 'no package in them'}.`);
  process.exit(1);
}
const version = readFileSync(join(root, 'Directory.Build.props'), 'utf8').match(/<Version>([^<]+)</)?.[1] ?? '0';
const fingerprint = createHash('sha256').update(JSON.stringify(components)).digest('hex');
const serial = `${fingerprint.slice(0, 8)}-${fingerprint.slice(8, 12)}-5${fingerprint.slice(13, 16)}-a${fingerprint.slice(17, 20)}-${fingerprint.slice(20, 32)}`;
mkdirSync(join(root, 'artifacts'), { recursive: true });
writeFileSync(join(root, 'artifacts', 'sbom.json'), `${JSON.stringify({
  bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${serial}`, version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'alongside', name: 'Alongside', version, licenses: [{ license: { id: 'Apache-2.0' } }] } },
  components,
}, null, 2)}\n`);
console.log(`artifacts/sbom.json names ${components.length} packages, ${components.filter((one) => one.scope === 'required').length} of them in what is installed.`);
