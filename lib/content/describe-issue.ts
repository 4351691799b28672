import type { z } from 'zod';
import { nearest } from '#lib/core/nearest.ts';
import type { YamlPath } from './yaml-source.ts';

type Described = { readonly path: YamlPath; readonly message: string };

function dotted(path: YamlPath): string {
  return path.map(String).join('.') || 'the file';
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of keys',
  record: 'a group of names',
  array: 'a list (each line begins with "- ")',
};

/** A finding of the schema in words that an author understands, with the remedy. */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): Described[] {
  const { path } = issue;
  const where = dotted(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `There is no key "${key}" in ${where}. Remove it or correct its spelling.`,
      }));
    case 'invalid_type': {
      const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
      if (valueAt(root, path) === undefined)
        return [{ path, message: `"${where}" is missing. Write ${wanted} there.` }];
      return [
        {
          path,
          message: `"${where}" has the wrong kind of value. Write ${wanted}; put numbers that are texts into quotes.`,
        },
      ];
    }
    case 'invalid_value': {
      const found = String(valueAt(root, path));
      const values = issue.values.map(String);
      const hint = nearest(found, values);
      return [
        {
          path,
          message: `"${found}" is not possible for "${where}". ${hint ? `Did you mean "${hint}"? ` : ''}Possible: ${values.join(', ')}.`,
        },
      ];
    }
    case 'invalid_union': {
      const deepest = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
      if (deepest === undefined || deepest.path.length === 0) {
        return [
          {
            path,
            message: `"${where}" fits none of the possible forms: a text, or a text for each of de and en.`,
          },
        ];
      }
      return describeIssue({ ...deepest, path: [...path, ...deepest.path] }, root);
    }
    default:
      return [{ path, message: `"${where}": ${issue.message}.` }];
  }
}
