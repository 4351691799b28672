import { workerAddress } from '../parts/worker-address.ts';

/** Registers the service worker. Rejects where the reader's browser forbids it; the site works all the same. */
export async function register(container: ServiceWorkerContainer): Promise<void> {
  // The declaration does not know Trusted Types; the browser takes the trusted address as it is.
  await container.register(workerAddress('serviceWorker') as string, { updateViaCache: 'none' });
}
