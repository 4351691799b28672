export const ROOT: string;
export function ensureNode(version?: string): void;
export function ensureInstalled(): void;
export function ensureBuilt(): void;
export function isAtLeast(version: string, minimum: string): boolean;
