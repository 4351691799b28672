import type { Content } from '#lib/content/content-store.ts';
import { getOutline } from '#lib/content/get-outline.ts';
import { shellsOf, wordingsOf } from '#lib/content/message-text.ts';
import { blocksText, inlineText } from '#lib/content/outline.ts';
import type { Article, ArticleText, Message } from '#lib/content/types.ts';
import type { SearchArticle, SearchMessage, SearchText } from '#lib/search/types.ts';

type Terms = Pick<Content, 'symptoms' | 'components'>;

/** An article as the search engine sees it: one row with the texts of both languages. */
export function toSearchArticle(article: Article, content: Terms): SearchArticle {
  const { slug, facts, texts } = article;
  return {
    key: slug,
    number: facts.id,
    texts: [texts.de, texts.en].flatMap((text) =>
      text === undefined ? [] : [toSearchText(article, text, content)],
    ),
    messages: Object.entries(facts.messages).flatMap(([name, message]) => toMessages(name, message)),
    codes: Object.values(facts.messages).flatMap(codesOf),
  };
}

function toSearchText({ facts }: Article, text: ArticleText, { symptoms, components }: Terms): SearchText {
  const { locale, title, summary } = text;
  const terms = [
    ...facts.symptoms.flatMap((id) => symptoms.get(id) ?? []),
    ...facts.components.flatMap((id) => components.get(id) ?? []),
  ];
  return {
    locale,
    title,
    summary,
    body: bodyText(facts, text),
    labels: terms.flatMap(({ label, synonyms }) => [label[locale], ...synonyms[locale]]),
    keywords: facts.keywords[locale],
  };
}

/** Everything a reader sees, steps and commands included, but for messages, which are a field of their own. */
function bodyText({ commands }: Article['facts'], text: ArticleText): string {
  const sections = getOutline(text).sections.flatMap(({ blocks, steps }) => [
    blocksText(blocks),
    ...steps.flatMap((step) => [inlineText(step.title), blocksText(step.blocks)]),
  ]);
  const shown = Object.values(commands).flatMap((command) => [
    command.title[text.locale],
    ...shellsOf(command).map((shell) => shell.text),
  ]);
  return [...sections, ...shown].filter((part) => part !== '').join('\n');
}

function toMessages(name: string, message: Message): readonly SearchMessage[] {
  const shown = wordingsOf(message, 'de').map(({ text, language }) => ({
    name,
    text,
    ...(language && { locale: language }),
  }));
  return [...shown, ...message.variants.map((text) => ({ name, text }))];
}

/** An event is understood with its source, as it stands in an event's own form. */
function codesOf({ codes, source, eventId }: Message): readonly string[] {
  return eventId === undefined ? codes : [...codes, `Source: ${source ?? ''}\nEvent ID: ${eventId}`];
}
