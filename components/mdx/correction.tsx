import { Icon } from '#components/parts/icon.tsx';
import { translationState } from '#lib/content/article-state.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { ArticleContext } from './article-context.ts';

/** Marks the place where the German original has changed since the translation. */
export function Corrections({
  context,
  place,
}: {
  readonly context: ArticleContext;
  readonly place: string;
}) {
  const state = translationState(context.article, context.locale);
  if (state.kind !== 'behind') return null;
  return state.changes
    .filter((change) => change.places.some((changed) => changed === place))
    .map((change) => (
      <div key={change.revision} className="corr">
        <p className="h">
          <Icon name="pencil-line" />
          {fill(getMessages(context.locale).article.addedInGerman, {
            date: formatDate(change.on, context.locale),
          })}
        </p>
        <p lang="de">{change.de}</p>
      </div>
    ));
}
