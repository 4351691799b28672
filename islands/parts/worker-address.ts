/** What browsers with Trusted Types offer; the DOM declarations of TypeScript do not have it. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => object };
};

/** Attributes of <html> that hold the address of a script to run beside the page. */
export type WorkerName = 'worker' | 'serviceWorker';

function ownAddresses(): readonly string[] {
  const { worker, serviceWorker } = document.documentElement.dataset;
  return [worker, serviceWorker].filter((address) => address !== undefined);
}

function allowOwn(address: string): string {
  if (ownAddresses().includes(address)) return address;
  throw new TypeError(`Lotse runs no script from ${address}`);
}

let createScriptURL: ((address: string) => object | string) | undefined;

/**
 * The address of one of our own workers, in the form that the Content-Security-Policy demands. A page may create
 * the policy once, so this is the only place that does.
 * @throws TypeError where the page names no such worker.
 */
export function workerAddress(name: WorkerName): object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  createScriptURL ??= trustedTypes
    ? (
        (policy) => (address: string) =>
          policy.createScriptURL(address)
      )(trustedTypes.createPolicy('lotse-worker', { createScriptURL: allowOwn }))
    : allowOwn;
  return createScriptURL(document.documentElement.dataset[name] ?? '');
}
