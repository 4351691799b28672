import { ArticleRow } from '#components/lists/article-row.tsx';
import { MessageLog } from '#components/mdx/message-block.tsx';
import type { IndexedMessage } from '#lib/catalogue/message-index.ts';
import type { Locale } from '#lib/core/locale.ts';

/** A message as the log shows it, and the article that explains it. */
export function MessageEntry({ entry, locale }: { readonly entry: IndexedMessage; readonly locale: Locale }) {
  const { article, message, wording } = entry;
  return (
    <li>
      <MessageLog wording={wording} message={message} locale={locale} />
      <ArticleRow article={article} locale={locale} />
    </li>
  );
}
