type Lockfile = { readonly packages: Readonly<Record<string, object>> };
type Platform = { os?: string[]; cpu?: string[]; libc?: string[] };

export function missingOptional(lock: Lockfile): readonly (readonly [string, string, boolean])[];
export function completeLockfile(lock: Lockfile): Lockfile;
export function platformOf(name: string): Platform;
