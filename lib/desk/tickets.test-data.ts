import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A ticket of fixtures/tickets with what is true of it; the README there explains the keys. */
export type TicketFixture = {
  readonly name: string;
  readonly text: string;
  readonly article: number | null;
  readonly language: 'de' | 'en';
  readonly versions: readonly string[];
  readonly roles: readonly string[];
  readonly windowsVersions: readonly string[];
  readonly windowsLanguages: readonly string[];
  readonly direction: 'inbound' | 'outbound' | null;
  readonly codes: readonly string[];
  readonly private: readonly string[];
  readonly keep: readonly string[];
};

const FOLDER = 'fixtures/tickets';

/** All fixture tickets in the order of their names. */
export function loadTicketFixtures(): readonly TicketFixture[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return names.toSorted().map((file) => {
    const name = path.basename(file, '.txt');
    const read = (extension: string) => readFileSync(path.join(FOLDER, name + extension), 'utf8');
    return { name, text: read('.txt'), ...JSON.parse(read('.json')) } as TicketFixture;
  });
}
