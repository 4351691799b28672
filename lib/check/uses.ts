import { attributeOf, type JsxElement } from '#lib/content/mdx/jsx-attributes.ts';
import type { Locale } from '#lib/core/locale.ts';
import type { CheckedArticle, WrittenText } from './context.ts';
import { elementsOf, findAttribute } from './mdx-nodes.ts';
import { atNode, atPath } from './places.ts';
import type { Finding } from './rule.ts';
import { listNames, suggestName } from './wording.ts';

type Referring = 'Message' | 'Command';

const KEYS = { Message: 'messages', Command: 'commands' } as const satisfies Record<Referring, string>;

/** A `<Message>` or `<Command>` of a text with the name it refers to. */
type Use = { readonly name: string; readonly element: JsxElement };

function usesIn({ tree }: WrittenText, component: Referring): Use[] {
  return elementsOf(tree, component).flatMap((element) => {
    const name = attributeOf(element, 'name');
    return name === undefined ? [] : [{ name, element }];
  });
}

/** Names that the text uses and article.yaml does not have. */
export function* findUnknownNames(article: CheckedArticle, component: Referring): Generator<Finding> {
  const key = KEYS[component];
  const known = Object.keys(article.facts[key]);
  for (const written of article.written) {
    for (const { name, element } of usesIn(written, component)) {
      if (known.includes(name)) continue;
      const remedy = suggestName(name, known, `Under ${key} there is: ${listNames(known)}.`);
      const place = findAttribute(element, 'name') ?? element;
      yield atNode(written, place, `article.yaml has no ${component.toLowerCase()} "${name}". ${remedy}`);
    }
  }
}

const LANGUAGES: Readonly<Record<Locale, string>> = { de: 'German', en: 'English' };

/** Names of article.yaml that a text leaves out. */
export function* findUnusedNames(article: CheckedArticle, component: Referring): Generator<Finding> {
  if (!article.isComplete) return;
  const key = KEYS[component];
  const used = article.written.map((written) => new Set(usesIn(written, component).map(({ name }) => name)));
  for (const name of Object.keys(article.facts[key])) {
    const missing = article.written.filter((_, index) => !used[index]?.has(name));
    if (missing.length === 0) continue;
    const where =
      missing.length === article.written.length
        ? 'in the text'
        : `in the ${missing.map(({ text }) => LANGUAGES[text.locale]).join(' and ')} text`;
    yield atPath(
      article.source,
      [key, name],
      `The ${component.toLowerCase()} "${name}" is not used ${where}. Write <${component} name="${name}" /> where the reader needs it, or remove it here.`,
    );
  }
}
