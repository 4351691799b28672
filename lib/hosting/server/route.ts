import { type HostingDefinition, notFoundPage, type Redirect } from '../definition.ts';
import { preferredLocale } from '../language.ts';
import type { Catalogue, SiteFile } from './catalogue.ts';
import type { RequestTarget } from './request-target.ts';

/** What to answer. `path` is within the site and decides the headers. */
export type Route =
  | { readonly kind: 'file'; readonly path: string; readonly file: SiteFile }
  | {
      readonly kind: 'redirect';
      readonly path: string;
      readonly status: 301 | 302;
      readonly location: string;
    }
  | { readonly kind: 'missing'; readonly path: string; readonly file: SiteFile | undefined };

export type Router = (target: RequestTarget, acceptLanguage: string | undefined) => Route;

/** Decides by address and language: redirects of the definition first, then files, a missing slash, 404. */
export function createRouter(definition: HostingDefinition, catalogue: Catalogue): Router {
  const { basePath } = definition;
  const redirects = new Map<string, Redirect>(
    definition.redirects.map((redirect) => [redirect.from, redirect]),
  );

  return (target, acceptLanguage) => {
    const path = withoutBasePath(target.path, basePath);
    if (path === undefined) {
      return isAboveSite(target.path, basePath)
        ? { kind: 'redirect', path: '/', status: 302, location: `${basePath}/${target.query}` }
        : missing(catalogue, target.path);
    }
    const redirect = redirects.get(path.endsWith('/') ? path.slice(0, -1) : path);
    if (redirect !== undefined) {
      const location = `${basePath}${redirect.to}${target.query}`;
      return { kind: 'redirect', path, status: redirect.status, location };
    }
    if (path === '/') {
      const locale = preferredLocale(acceptLanguage);
      const location = `${basePath}/${locale}/${target.query}`;
      if (locale !== undefined) return { kind: 'redirect', path, status: 302, location };
    }
    const file = catalogue.find(path);
    if (file !== undefined) return { kind: 'file', path: `/${file.path}`, file };
    if (!path.endsWith('/') && catalogue.find(`${path}/`) !== undefined) {
      const location = `${basePath}${encodeURI(path)}/${target.query}`;
      return { kind: 'redirect', path, status: 301, location };
    }
    return missing(catalogue, path);
  };
}

function missing(catalogue: Catalogue, wanted: string): Route {
  const path = notFoundPage(wanted);
  return { kind: 'missing', path, file: catalogue.find(path) ?? catalogue.find('/404.html') };
}

function withoutBasePath(path: string, basePath: string): string | undefined {
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

/** `/` and `/kb` when the site lives at `/kb/`. */
function isAboveSite(path: string, basePath: string): boolean {
  return path === '/' || path === basePath;
}
