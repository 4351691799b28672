import { describe, expect, it } from 'vitest';
import { defineHosting, type Redirect } from '../definition.ts';
import { iisWebConfig } from './iis.ts';

/** Elements and attributes of IIS 8 (IIS_schema.xml) that we use: what each may hold. */
const SCHEMA: Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
> = {
  configuration: { children: ['system.webServer', 'location'], attributes: [] },
  location: { children: ['system.webServer'], attributes: ['path'] },
  'system.webServer': {
    children: [
      'staticContent',
      'httpProtocol',
      'urlCompression',
      'httpErrors',
      'directoryBrowse',
      'defaultDocument',
      'security',
      'httpRedirect',
    ],
    attributes: [],
  },
  staticContent: { children: ['remove', 'mimeMap', 'clientCache'], attributes: [] },
  mimeMap: { children: [], attributes: ['fileExtension', 'mimeType'] },
  clientCache: { children: [], attributes: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom'] },
  httpProtocol: { children: ['customHeaders'], attributes: [] },
  customHeaders: { children: ['remove', 'add'], attributes: [] },
  urlCompression: { children: [], attributes: ['doStaticCompression', 'doDynamicCompression'] },
  httpErrors: { children: ['remove', 'error'], attributes: ['errorMode', 'existingResponse'] },
  error: { children: [], attributes: ['statusCode', 'path', 'responseMode'] },
  directoryBrowse: { children: [], attributes: ['enabled'] },
  defaultDocument: { children: ['files'], attributes: ['enabled'] },
  files: { children: ['clear', 'add'], attributes: [] },
  security: { children: ['requestFiltering'], attributes: [] },
  requestFiltering: { children: ['hiddenSegments', 'verbs'], attributes: [] },
  hiddenSegments: { children: ['remove', 'add'], attributes: [] },
  verbs: { children: ['clear', 'add'], attributes: ['allowUnlisted'] },
  httpRedirect: {
    children: [],
    attributes: ['enabled', 'destination', 'exactDestination', 'httpResponseStatus'],
  },
  remove: { children: [], attributes: ['fileExtension', 'name', 'statusCode', 'segment'] },
  add: { children: [], attributes: ['name', 'value', 'segment', 'verb', 'allowed'] },
  clear: { children: [], attributes: [] },
};

const VALUES: Readonly<Record<string, RegExp>> = {
  cacheControlMode: /^(?:DisableCache|UseMaxAge)$/u,
  cacheControlMaxAge: /^\d+\.\d\d:\d\d:\d\d$/u,
  errorMode: /^Custom$/u,
  existingResponse: /^Replace$/u,
  responseMode: /^File$/u,
  httpResponseStatus: /^(?:Permanent|Found)$/u,
  statusCode: /^404$/u,
  enabled: /^(?:true|false)$/u,
};

type Node = { readonly name: string; readonly attributes: Record<string, string>; readonly children: Node[] };

/** Reads elements and attributes, strictly: whatever is left over between two tags is an error. */
function parseXml(text: string): Node {
  const body = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<!--(?:(?!--)[\s\S])*-->\n/u, '');
  const tag = /\s*(?:<\/(?<end>[\w.]+)>|<(?<start>[\w.]+)(?<pairs>(?: [\w]+="[^"<]*")*)(?<empty> \/)?>)\s*/uy;
  const top: Node = { name: '', attributes: {}, children: [] };
  const open = [top];
  while (tag.lastIndex < body.length) {
    const at = tag.lastIndex;
    const groups = tag.exec(body)?.groups;
    if (groups === undefined) throw new Error(`Not well formed at: ${body.slice(at, at + 60)}`);
    if (groups.end !== undefined) {
      expect(open.pop()?.name).toBe(groups.end);
      continue;
    }
    const pairs = [...(groups.pairs ?? '').matchAll(/(\w+)="([^"]*)"/gu)].map(([, key = '', value = '']) => {
      expect(value.replaceAll(/&(?:amp|quot|lt|gt);/gu, '')).not.toContain('&');
      return [key, value] as const;
    });
    const node: Node = { name: groups.start ?? '', attributes: Object.fromEntries(pairs), children: [] };
    expect(Object.keys(node.attributes), `an attribute of ${node.name} stands twice`).toHaveLength(
      pairs.length,
    );
    open.at(-1)?.children.push(node);
    if (groups.empty === undefined) open.push(node);
  }
  expect(open).toHaveLength(1);
  return top.children[0] ?? top;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

const redirects: readonly Redirect[] = Array.from({ length: 600 }, (_, index) => ({
  from: `/L${1000 + index}`,
  to: '/de/a-rather-long-name-of-an-article-about-transport-encryption/',
  status: index % 2 === 0 ? 302 : 301,
}));
const input = { siteUrl: 'https://kb.example.com', basePath: '/kb', styleHashes: ['sha256-abc='], redirects };
const text = iisWebConfig(defineHosting(input));

describe('web.config', () => {
  it('is well formed and holds only what IIS 8 knows', () => {
    walk(parseXml(text), (node) => {
      const rule = SCHEMA[node.name];
      expect(rule, node.name).toBeDefined();
      for (const child of node.children) expect(rule?.children, `in ${node.name}`).toContain(child.name);
      for (const [key, value] of Object.entries(node.attributes)) {
        expect(rule?.attributes, `of ${node.name}`).toContain(key);
        if (VALUES[key] !== undefined) expect(value, key).toMatch(VALUES[key]);
      }
    });
  });

  it('names each location, type and header once: IIS answers 500 to a second one', () => {
    walk(parseXml(text), (node) => {
      for (const kind of ['location', 'mimeMap', 'add']) {
        const keys = node.children
          .filter((child) => child.name === kind)
          .map(
            ({ attributes }) =>
              attributes.path ??
              attributes.fileExtension ??
              attributes.name ??
              attributes.segment ??
              attributes.value ??
              attributes.verb,
          );
        expect(new Set(keys).size, `${kind} in ${node.name}`).toBe(keys.length);
      }
    });
  });

  it('stays below 250 kB, the most that IIS reads, with any number of redirects', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(250 * 1024);
  });

  it('forwards with the query', () => {
    expect(text).toContain('<location path="L1001">');
    expect(text).toMatch(
      /destination="\/kb\/de\/a-rather-long[^"]*\/\$Q" exactDestination="true" httpResponseStatus="Permanent"/u,
    );
  });
});
