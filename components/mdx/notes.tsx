import type { ReactNode } from 'react';
import { Sign } from '#components/parts/sign.tsx';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

type Props = { readonly title: string; readonly children?: ReactNode };

/** Before a risky step; the title names the consequence. */
export function Warning({ title, children }: Props) {
  return (
    <div className="note note-warn" role="note">
      <Sign name="warning" />
      <div>
        <p className="h">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** What must be known or done. */
export function Note({ title, children }: Props) {
  return (
    <div className="note note-must" role="note">
      <Sign name="must" />
      <div>
        <p className="h">{title}</p>
        {children}
      </div>
    </div>
  );
}

type InternalProps = { readonly locale: Locale; readonly children?: ReactNode };

/** A passage for staff; it only exists in the staff build. */
export function Internal({ locale, children }: InternalProps) {
  return (
    <div className="note note-int" role="note">
      <p className="h">{getMessages(locale).staff.passage}</p>
      <div>{children}</div>
    </div>
  );
}

/** The same within a sentence. */
export function InternalWords({ locale, children }: InternalProps) {
  return (
    <span className="int">
      <b>{getMessages(locale).staff.passage}:</b> {children}
    </span>
  );
}
