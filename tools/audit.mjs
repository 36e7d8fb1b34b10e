// Asks the package sources whether any package that Alongside is built from has a known weakness. Exit code 1 when one has; a source that
// cannot be asked is said to be skipped, never passed over in silence.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const run = (program, ...given) => spawnSync(program, given, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 300_000 });
const json = (text) => { try { return JSON.parse(text.slice(text.indexOf('{'))); } catch { return null; } };
const found = [];

async function knowsWeaknesses(source) {
  try {
    const answer = await fetch(source, { signal: AbortSignal.timeout(20_000) });
    return answer.ok && (await answer.json()).resources.some((resource) => resource['@type'].startsWith('VulnerabilityInfo'));
  } catch {
    return false;
  }
}

async function nuget() {
  const listed = json(run('dotnet', 'list', 'Alongside.slnx', 'package', '--vulnerable', '--include-transitive', '--format', 'json').stdout ?? '');
  const sources = listed?.sources?.filter((source) => source.startsWith('http')) ?? [];
  const known = await Promise.all(sources.map(knowsWeaknesses));
  if (!listed?.projects || !known.some(Boolean)) return console.log('NuGet: skipped: no audit source.');
  const weak = listed.projects.flatMap((project) => project.frameworks ?? []).flatMap((framework) => [...(framework.topLevelPackages ?? []), ...(framework.transitivePackages ?? [])]);
  for (const { id, resolvedVersion, vulnerabilities } of weak)
    for (const { severity, advisoryurl } of vulnerabilities ?? []) found.push(`${id} ${resolvedVersion}: ${severity}, ${advisoryurl}`);
  console.log(`NuGet: ${listed.projects.length} projects asked about.`);
}

function npm() {
  const audit = json(run('npm', 'audit', '--json').stdout ?? '');
  if (!audit?.metadata?.vulnerabilities) return console.log('npm: skipped: no audit source.');
  for (const { name, severity, via } of Object.values(audit.vulnerabilities ?? {}))
    found.push(`${name}: ${severity}, ${via.map((one) => one.url ?? one).join(' ')}`);
  console.log(`npm: ${audit.metadata.dependencies?.total ?? 'all'} packages asked about.`);
}

await nuget();
npm();
if (found.length > 0) {
  console.error(`Packages with known weaknesses:\n${[...new Set(found)].map((one) => `  ${one}`).join('\n')}`);
  process.exit(1);
}
