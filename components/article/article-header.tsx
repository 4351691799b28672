import { Icon } from '#components/parts/icon.tsx';
import { MyVersion } from '#components/parts/my-version.tsx';
import { Plate } from '#components/parts/plate.tsx';
import { StatusMark } from '#components/parts/status-mark.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { formatVersions } from '#lib/content/format-versions.ts';
import { getOutline } from '#lib/content/get-outline.ts';
import { findSection } from '#lib/content/outline.ts';
import type { Article, ArticleText } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { homeUrl, listUrl, permalinkUrl } from '#lib/core/url.ts';
import { fill, formatDate, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';
import { QrCode } from './qr-code.tsx';

type Props = { readonly article: Article; readonly text: ArticleText; readonly locale: Locale };

async function Breadcrumb({ article, locale }: Pick<Props, 'article' | 'locale'>) {
  const { vocabulary, symptoms } = await getContent();
  const symptom = symptoms.get(article.facts.symptoms[0] ?? '');
  const group = vocabulary.symptomGroups.find(({ symptoms: terms }) =>
    terms.some(({ id }) => id === symptom?.id),
  );
  const separator = (
    <span className="sep" aria-hidden="true">
      /
    </span>
  );
  return (
    <nav className="crumb" aria-label={getMessages(locale).frame.path}>
      <a href={href(homeUrl(locale))}>Lotse</a>
      {group && (
        <>
          {separator}
          <a href={`${href(listUrl(locale, 'symptoms'))}#${group.id}`}>{group.label[locale]}</a>
        </>
      )}
      {symptom && (
        <>
          {separator}
          <a href={href(listUrl(locale, 'symptoms', symptom.id))}>{symptom.label[locale]}</a>
        </>
      )}
    </nav>
  );
}

async function ArticleFactsList({ article, locale }: Pick<Props, 'article' | 'locale'>) {
  const { components } = await getContent();
  const words = getMessages(locale).article;
  const { facts } = article;
  const [main, ...others] = facts.components.flatMap((id) => components.get(id)?.label[locale] ?? []);
  return (
    <dl className="meta">
      <div>
        <dt>{words.status}</dt>
        <dd>
          <StatusMark facts={facts} locale={locale} />
        </dd>
      </div>
      <div>
        <dt>{words.component}</dt>
        <dd>
          {main} {others.length > 0 && <span className="sm">{others.join(', ')}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.version}</dt>
        <dd>
          {formatVersions(facts.versions, locale)}{' '}
          {facts.versions.note && <span className="sm">{facts.versions.note[locale]}</span>}
          <lotse-version
            class="mine"
            data-affected={JSON.stringify(facts.versions.affected)}
            data-fixed-in={facts.fixedIn}
          >
            <MyVersion locale={locale} />
          </lotse-version>
        </dd>
      </div>
      <div>
        <dt>{words.verified}</dt>
        <dd>
          {formatDate(facts.verified.on, locale)}{' '}
          <span className="sm">
            {fill(words.verifiedBy, { who: facts.verified.by[locale] })}
            {facts.verified.method === 'sources' && `, ${words.verifiedSources}`}
          </span>
        </dd>
      </div>
    </dl>
  );
}

export function ArticleHeader({ article, text, locale }: Props) {
  const { facts } = article;
  const steps = findSection(getOutline(text), 'fix')?.steps.length ?? 0;
  const permalink = absoluteUrl(permalinkUrl(locale, facts.id));
  return (
    <>
      <Breadcrumb article={article} locale={locale} />
      <div className="art-h">
        <div className="pl">
          <Plate id={facts.id} />
        </div>
        <div lang={text.locale}>
          <h1>{text.title}</h1>
          <p className="lead">{text.summary}</p>
        </div>
        <QrCode text={permalink} label={getMessages(locale).article.printAddress} />
      </div>
      <div className="meta-w">
        <ArticleFactsList article={article} locale={locale} />
        {steps > 0 && (
          <a className="btn btn-q" href="#fix">
            <Icon name="arrow-down" />
            {plural(getMessages(locale).count.toSteps, steps)}
          </a>
        )}
      </div>
      <p className="only-print perma-print">
        {permalink} · {fill(getMessages(locale).article.revision, { n: facts.revision })}
      </p>
    </>
  );
}
