import type { Finding } from './finding.ts';

/** "HTTP 503", "HTTP/1.1 407", "HTTP status code 401", "HTTP-Fehler 404". */
const HTTP =
  /(?<![\p{L}\d_])https?(?:\/\d(?:\.\d)?|[ -]?(?:status(?:[ -]?code)?|error|fehler|response|antwort))?[ ]{0,2}[:=(]?[ ]{0,2}([45]\d\d)(?![\w-]|[.,:/]\d)/giu;

/** .NET's wording: "The remote server returned an error: (407)", "… einen Fehler zurückgegeben: (407)". */
const RETURNED = /(?:returned an error|fehler zurückgegeben): ?\(([45]\d\d)\)/giu;

/** HTTP status codes where the text says that they are HTTP. */
export function findHttp({ text, add }: Finding): void {
  for (const pattern of [HTTP, RETURNED]) {
    for (const match of text.matchAll(pattern)) {
      const status = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(status);
      add(start, start + status.length, `http-${status}`, 'context');
    }
  }
}
