import { SERVICE_WORKER_URL } from '#lib/core/url.ts';
import { href } from './environment.ts';
import { getSettings } from './settings.ts';

/** Where the pages find the service worker; `undefined` where the settings want none, and while somebody writes. */
export function serviceWorkerUrl(): string | undefined {
  const isWanted = getSettings().serviceWorker && process.env.NODE_ENV === 'production';
  return isWanted ? href(SERVICE_WORKER_URL) : undefined;
}
