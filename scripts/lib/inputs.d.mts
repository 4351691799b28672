export function hashInputs(root: string, env?: Readonly<Record<string, string | undefined>>): string;
export function listInputs(root: string): string[];
