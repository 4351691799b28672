export function ensureChromium(): Promise<string>;
export function findChromium(env?: Readonly<Record<string, string | undefined>>): Promise<string | undefined>;
export function canInstallPackages(): boolean;
export function installPackages(packages: readonly string[]): boolean;
