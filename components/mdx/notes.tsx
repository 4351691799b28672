import type { ReactNode } from 'react';
import { Sign } from '#components/parts/sign.tsx';

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

/** A passage for staff; it only exists in the staff build. */
export function Internal({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="note note-int" role="note">
      <div>{children}</div>
    </div>
  );
}
