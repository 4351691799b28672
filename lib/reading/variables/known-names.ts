/**
 * Last labels that make a dotted word a host. Written by hand: the domains in use among customers in Europe
 * and the usual names of inner networks. Anything missing is only not masked when it has two labels.
 */
const TOP_LEVEL = new Set(
  (
    'com net org edu gov mil int info biz eu de at ch li fr be nl lu uk ie es pt gr pl cz sk hu ro bg hr si rs ba ' +
    'dk se fi ee lv lt ua ru tr il us ca mx br ar cl co au nz jp cn kr tw hk sg my th vn ph id in za ng ke ae sa ' +
    'cloud online shop app dev email group gmbh berlin hamburg koeln bayern wien swiss tech digital solutions ' +
    'io me tv cc so to is it no ly sh arpa ' +
    'local lan intern internal intra corp home localdomain domain private test example invalid localhost'
  ).split(' '),
);

/** Ends of file names, fields and sentences as well: a host only with three labels. */
const AMBIGUOUS = new Set(
  'pl rs in is it to me so sh cc no id co my app dev home group test example domain'.split(' '),
);

const NO_HOSTS = new Set(['asp.net', 'ado.net', 'vb.net', 'system.net', 'paint.net', 'microsoft.net']);

/** Whole domains of vendors whose names in a log say what it is about and nothing about whose log it is. */
const VENDOR_DOMAINS = [
  'microsoft.com',
  'windowsupdate.com',
  'office.com',
  'nospamproxy.com',
  'nospamproxy.de',
  'netatwork.de',
  'swisssign.net',
  'swisssign.ch',
  'swisssign.com',
  'digicert.com',
  'd-trust.net',
  'globalsign.com',
  'letsencrypt.org',
  'github.com',
  'w3.org',
] as const;

/** Hosts of big providers that every customer of theirs meets under the same name. */
const VENDOR_HOSTS = new Set([
  'outlook.office365.com',
  'outlook.office.com',
  'smtp.office365.com',
  'login.microsoftonline.com',
  'login.windows.net',
  'graph.windows.net',
]);

/**
 * A dotted word is a host, not the name of a type, a file or a version.
 * @example isHostName('gw01.example.com') → true
 * @example isHostName('System.Net') → false
 */
export function isHostName(word: string): boolean {
  const labels = word.split('.');
  const last = labels.at(-1) ?? '';
  const top = last.toLowerCase();
  if (labels.length < 2 || !TOP_LEVEL.has(top) || NO_HOSTS.has(word.toLowerCase())) return false;
  if (AMBIGUOUS.has(top) && labels.length < 3) return false;
  // `System.Net` and `main.INFO`: a domain is written small, or the whole name in capitals.
  return last === top || word === word.toUpperCase();
}

export function isVendorHost(host: string): boolean {
  const name = host.toLowerCase();
  return (
    VENDOR_HOSTS.has(name) || VENDOR_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`))
  );
}
