import type { Checked } from '#lib/core/diagnostic.ts';
import { componentsSchema, ledgerSchema, symptomsSchema } from './schema.ts';
import { readTextFile } from './source.ts';
import type { LedgerEntry, SymptomGroup, Term, Vocabulary } from './types.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

type RawTerm = { id: string; de: string; en: string; synonyms: { de: string[]; en: string[] } };

function toTerm({ id, de, en, synonyms }: RawTerm): Term {
  return { id, label: { de, en }, synonyms };
}

async function loadYaml<Schema extends Parameters<typeof parseYaml>[0]>(schema: Schema, file: string) {
  const source = await readTextFile(file);
  return parseYaml(schema, file, source?.text ?? '');
}

/** A value with the places in its file. */
type Located<T> = Checked<T> & { readonly source: YamlSource };

async function loadSymptoms(root: string): Promise<Located<readonly SymptomGroup[]>> {
  const { value, diagnostics, source } = await loadYaml(symptomsSchema, `${root}/symptoms.yaml`);
  if (value === undefined) return { diagnostics, source };
  const groups = value.groups.map(({ id, de, en, icon, symptoms }) => ({
    id,
    icon,
    label: { de, en },
    symptoms: symptoms.map(toTerm),
  }));
  return { value: groups, diagnostics, source };
}

async function loadComponents(root: string): Promise<Located<Pick<Vocabulary, 'stations' | 'beside'>>> {
  const { value, diagnostics, source } = await loadYaml(componentsSchema, `${root}/components.yaml`);
  if (value === undefined) return { diagnostics, source };
  const stations = value.stations.map(({ parts, ...station }) => ({
    ...toTerm(station),
    parts: parts.map(toTerm),
  }));
  const { de, en, parts } = value.beside;
  const beside = { label: { de, en }, parts: parts.map(toTerm) };
  return { value: { stations, beside }, diagnostics, source };
}

/** The files of the vocabularies, with the places of their terms. */
export type VocabularySources = { readonly symptoms: YamlSource; readonly components: YamlSource };

/** The controlled vocabularies: content/symptoms.yaml and content/components.yaml. */
export async function loadVocabulary(
  root: string,
): Promise<Checked<Vocabulary> & { readonly sources: VocabularySources }> {
  const [symptoms, components] = await Promise.all([loadSymptoms(root), loadComponents(root)]);
  const diagnostics = [...symptoms.diagnostics, ...components.diagnostics];
  const sources = { symptoms: symptoms.source, components: components.source };
  if (symptoms.value === undefined || components.value === undefined) return { diagnostics, sources };
  return { value: { symptomGroups: symptoms.value, ...components.value }, diagnostics, sources };
}

/** The ledger of article numbers, with the places of its entries. */
export async function loadLedger(root: string): Promise<Located<readonly LedgerEntry[]>> {
  const { value, diagnostics, source } = await loadYaml(ledgerSchema, `${root}/ledger.yaml`);
  return { ...(value && { value: value.entries }), diagnostics, source };
}

/** Every symptom, in the order of its groups. */
export function allSymptoms({ symptomGroups }: Vocabulary): readonly Term[] {
  return symptomGroups.flatMap((group) => group.symptoms);
}

/** Every component: stations, their parts, and what stands beside the mail flow. */
export function allComponents({ stations, beside }: Vocabulary): readonly Term[] {
  return [...stations.flatMap((station) => [station, ...station.parts]), ...beside.parts];
}
