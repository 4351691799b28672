import { Sign } from '#components/parts/sign.tsx';
import type { ArticleFacts } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages, type Messages } from '#lib/i18n/messages.ts';

type Preparation = ArticleFacts['preparation'];
type Item = {
  readonly sign: 'administrator' | 'restart' | 'safe' | 'pause';
  readonly title: string;
  readonly detail?: string | undefined;
};

const RESTART = {
  none: 'restartNone',
  service: 'restartService',
  outlook: 'restartOutlook',
  'sign-in': 'restartSignIn',
  windows: 'restartWindows',
} as const satisfies Record<NonNullable<Preparation['restart']>, keyof Messages['preparation']>;

function itemsOf({ rights, where, restart, mailFlow }: Preparation, locale: Locale): Item[] {
  const words = getMessages(locale).preparation;
  const flow = mailFlow && (mailFlow === 'pauses' ? words.mailFlowPauses : words.mailFlowContinues);
  const items: Item[] = [];
  if (rights)
    items.push({
      sign: rights === 'user' ? 'safe' : 'administrator',
      title: words[rights],
      detail: where?.[locale],
    });
  if (restart)
    items.push({
      sign: restart === 'none' ? 'safe' : 'restart',
      title: words[RESTART[restart]],
      detail: flow,
    });
  else if (flow) items.push({ sign: mailFlow === 'pauses' ? 'pause' : 'safe', title: flow });
  return items;
}

/** Rights, restart and mail flow before step 1. What is not known leaves no gap. */
export function PreparationStrip({
  facts,
  locale,
}: {
  readonly facts: ArticleFacts;
  readonly locale: Locale;
}) {
  const items = itemsOf(facts.preparation, locale);
  if (items.length === 0) return null;
  return (
    <div className="prep">
      {items.map(({ sign, title, detail }) => (
        <div key={title}>
          <Sign name={sign} />
          <p>
            <b>{title}</b>
            {detail && <span>{detail}</span>}
          </p>
        </div>
      ))}
    </div>
  );
}
