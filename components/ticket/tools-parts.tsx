import type { ReactNode } from 'react';
import type { Locale } from '#lib/core/locale.ts';
import { EMBED_SCRIPT_URL, feedUrl, searchUrl, ticketUrl } from '#lib/core/url.ts';
import { bookmarklet } from '#lib/publish/desk/bookmarklet.ts';
import { absoluteUrl, href, siteUrl } from '#lib/site/environment.ts';
import { CodeSample } from './code-sample.tsx';
import { TOOLS_TEXTS } from './texts/tools.ts';

type Props = { readonly locale: Locale };
type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly children: ReactNode;
};

function Part({ id, title, text, children }: PartProps) {
  return (
    <section className="part row" id={id}>
      <h2>{title}</h2>
      <div className="prose">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {children}
      </div>
    </section>
  );
}

/** The bookmark is text: a link with it would be refused by the policy of this page, and by the seal. */
export function BookmarkPart({ locale }: Props) {
  const { bookmark, copy } = TOOLS_TEXTS[locale];
  return (
    <Part id="bookmark" title={bookmark.title} text={bookmark.text}>
      <ol className="num-list">
        {bookmark.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CodeSample
        label={bookmark.search}
        text={bookmarklet(absoluteUrl(searchUrl(locale)), bookmark.question)}
        copy={copy}
      />
      <CodeSample
        label={bookmark.clerk}
        text={bookmarklet(absoluteUrl(ticketUrl(locale)), bookmark.clerkQuestion)}
        copy={copy}
      />
      <p className="tested">{bookmark.why}</p>
      <p className="tested">{bookmark.tested}</p>
    </Part>
  );
}

export function EnginePart({ locale }: Props) {
  const { engine, copy } = TOOLS_TEXTS[locale];
  return (
    <Part id="engine" title={engine.title} text={engine.text}>
      <CodeSample label="URL" text={`${absoluteUrl(searchUrl(locale))}?q=%s`} copy={copy} />
      <p>{engine.note}</p>
      <p className="tested">
        {engine.tested} <a href={href(`/opensearch-${locale}.xml`)}>opensearch-{locale}.xml</a>
      </p>
    </Part>
  );
}

export function EmbedPart({ locale }: Props) {
  const { embed, copy } = TOOLS_TEXTS[locale];
  const base = absoluteUrl('');
  const script = `<script type="module" src="${base}${EMBED_SCRIPT_URL}"></script>`;
  const origin = new URL(siteUrl()).origin;
  return (
    <Part id="embed" title={embed.title} text={embed.text}>
      <CodeSample
        label={embed.own}
        text={`${script}\n<lotse-search base="${base}" lang="${locale}"></lotse-search>`}
        copy={copy}
      />
      <CodeSample
        label={embed.watch}
        text={`${script}\n<lotse-search base="${base}" lang="${locale}" for="#description"></lotse-search>`}
        copy={copy}
      />
      <dl className="attr">
        {embed.attributes.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <CodeSample label={embed.policy} text={`script-src ${origin}; connect-src ${origin}`} copy={copy} />
      <p>{embed.style}</p>
      <p className="tested">{embed.tested}</p>
    </Part>
  );
}

export function FeedPart({ locale }: Props) {
  const { feeds } = TOOLS_TEXTS[locale];
  return (
    <Part id="feeds" title={feeds.title} text={feeds.text}>
      <p>
        <a href={href(feedUrl(locale))}>{feeds.all}</a>
      </p>
      <p>{feeds.article}</p>
    </Part>
  );
}

export function ApiPart({ locale }: Props) {
  const { api, guides } = TOOLS_TEXTS[locale];
  const files = [
    ['/api/articles.json', api.files.articles],
    ['/api/articles.schema.json', api.files.schema],
    ['/api/replies.schema.json', api.files.replySchema],
    ['/api/numbers.json', api.files.numbers],
    ['/api/numbers.csv', api.files.numbersCsv],
    ['/api/codes.json', api.files.codes],
    ['/llms.txt', api.files.llms],
  ] as const;
  return (
    <Part id="api" title={api.title} text={api.text}>
      <dl className="attr wide">
        {files.map(([file, meaning]) => (
          <div key={file}>
            <dt>
              <a href={href(file)}>{file}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{guides}</p>
    </Part>
  );
}
