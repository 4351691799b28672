import { Icon, isIconName } from '#components/parts/icon.tsx';
import { articlesWithSymptom } from '#lib/catalogue/terms.ts';
import { getContent } from '#lib/content/content-store.ts';
import type { Locale } from '#lib/core/locale.ts';
import { listUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** What readers observe, by group, with the number of articles; symptoms without articles are left out. */
export async function SymptomGroups({ locale }: { readonly locale: Locale }) {
  const content = await getContent();
  const words = getMessages(locale).home;
  const groups = content.vocabulary.symptomGroups
    .map((group) => ({
      ...group,
      symptoms: group.symptoms
        .map((term) => ({ term, count: articlesWithSymptom(content, term.id).length }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ symptoms }) => symptoms.length > 0);
  return (
    <section className="band" aria-labelledby="what">
      <div className="row">
        <div>
          <h2 id="what">{words.what}</h2>
          <p className="hint">{words.whatHint}</p>
        </div>
        <div className="sym">
          {groups.map(({ id, label, icon, symptoms }) => (
            <div key={id}>
              <h3>
                {isIconName(icon) && <Icon name={icon} />}
                {label[locale]}
              </h3>
              <ul>
                {symptoms.map(({ term, count }) => (
                  <li key={term.id}>
                    <a href={href(listUrl(locale, 'symptoms', term.id))}>
                      {term.label[locale]}
                      <span className="cnt">{count}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
