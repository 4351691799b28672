import type { SourceText, YamlPath, YamlSource } from '#lib/content/yaml-source.ts';

/** A text of a YAML file with its path. */
export type YamlText = SourceText & { readonly path: YamlPath };

/** The texts at a path: itself, or everything below it, in the order of the file. */
export function textsBelow(source: YamlSource, path: YamlPath): YamlText[] {
  const collect = (value: unknown, at: YamlPath): YamlText[] => {
    if (typeof value === 'string') {
      const text = source.findText(at);
      return text ? [{ ...text, path: at }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) =>
      collect(child, [...at, Array.isArray(value) ? Number(key) : key]),
    );
  };
  const root = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    source.value,
  );
  return collect(root, path);
}
