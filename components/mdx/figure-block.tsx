import path from 'node:path';
import type { ReactNode } from 'react';
import { Icon } from '#components/parts/icon.tsx';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { readFigureSize } from './figure-size.ts';

type Props = {
  readonly article: Article;
  readonly locale: Locale;
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** The legend as an ordered list. */
  readonly children?: ReactNode;
};

/** A schematic figure with its caption, numbered callouts and a large view. */
export function FigureBlock({ article, locale, src, alt, caption, children }: Props) {
  const name = path.basename(src);
  const { width, height } = readFigureSize(path.join(article.folder, name));
  const address = assetUrl(`figures/${article.slug}/${name}`);
  return (
    <figure className={children ? 'shot leg' : 'shot'}>
      <span className="frame">
        <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      </span>
      {children && <div className="legend">{children}</div>}
      <figcaption>
        <span>{caption}</span>
        <a href={address}>
          <Icon name="maximize-2" />
          {getMessages(locale).article.figureLarge}
          <span className="vh">: {caption}</span>
        </a>
      </figcaption>
    </figure>
  );
}
