import { PROGRAM_ID } from '#lib/publish/offline/offline-files.ts';

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => object };
};

/** Addresses that were made of the document's own script. */
const own = new Set<string>();

function allowOwn(address: string): string {
  if (own.has(address)) return address;
  throw new TypeError(`Lotse runs no script from ${address}`);
}

let toScriptUrl: ((address: string) => object | string) | undefined;

/** A page may create a policy of one name once. */
function createPolicy(): (address: string) => object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('lotse-worker', { createScriptURL: allowOwn });
  return (address) => policy?.createScriptURL(address) ?? allowOwn(address);
}

/** Starts a thread from the script of this document. Throws where the browser gives none to a file. */
export function startOwnProgram(): Worker {
  const program = document.getElementById(PROGRAM_ID)?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  own.add(address);
  toScriptUrl ??= createPolicy();
  // The declaration of Worker does not know Trusted Types; the browser takes the trusted address as it is.
  return new Worker(toScriptUrl(address) as unknown as URL, { name: 'lotse-search' });
}
