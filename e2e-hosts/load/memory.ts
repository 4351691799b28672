import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all its descendants, in MB; shared pages count in proportion (Linux only). */
export function memoryOf(pid: number): number {
  const kilobytes = familyOf(pid).reduce((sum, member) => sum + proportionalSize(member), 0);
  return kilobytes / 1024;
}

function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [pid];
  for (const member of family)
    family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)$/mu.exec(read(`/proc/${pid}/status`))?.[1]);
}

function proportionalSize(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
