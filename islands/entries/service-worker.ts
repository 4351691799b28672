import { listenForLife } from '../offline/service-worker/install.ts';
import { registerRoutes } from '../offline/service-worker/routes.ts';

/* The service worker: keeps visited pages and, once used, the search. Published as /service-worker.js. */

listenForLife();
registerRoutes();
