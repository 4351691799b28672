/**
 * The components that an author may use. The page gives each one a React component and the checks refuse every
 * other name, so the two cannot drift apart.
 */
export const MDX_COMPONENTS = {
  Message: { attributes: ['name'], required: ['name'] },
  Command: { attributes: ['name'], required: ['name'] },
  Warning: { attributes: ['title'], required: ['title'] },
  Note: { attributes: ['title'], required: ['title'] },
  Menu: { attributes: [], required: [] },
  Figure: { attributes: ['src', 'alt', 'caption'], required: ['src', 'alt', 'caption'] },
  Dot: { attributes: ['n'], required: ['n'] },
  Internal: { attributes: [], required: [] },
} as const satisfies Record<string, { attributes: readonly string[]; required: readonly string[] }>;

export type MdxName = keyof typeof MDX_COMPONENTS;

export function isMdxName(name: string): name is MdxName {
  return Object.hasOwn(MDX_COMPONENTS, name);
}
