/** Imports of a bundled script; a static one stands without parentheses. */
const IMPORT = /(?:\bfrom|\bimport)(\(?)"\.\/([\w.-]+\.js)"/gu;

/**
 * File names that a script of the bundler imports.
 * @param isLate whether imports that wait until they are used count too
 * @example importsOf('import"./a.js";import("./b.js")', false) → ['a.js']
 */
export function importsOf(script: string, isLate: boolean): readonly string[] {
  return [...script.matchAll(IMPORT)].flatMap(([, parenthesis, name = '']) =>
    isLate || parenthesis === '' ? name : [],
  );
}

/**
 * A script and everything that it imports, and so on; the given ones first.
 * @param read text of a script by its file name
 */
export async function closureOf(
  names: readonly string[],
  read: (name: string) => Promise<string>,
  isLate: boolean,
): Promise<readonly string[]> {
  const found = new Set(names);
  for (const name of found) for (const imported of importsOf(await read(name), isLate)) found.add(imported);
  return [...found];
}
