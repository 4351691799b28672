import { Link } from 'lucide';
import { searchUrl } from '#lib/core/url.ts';
import { announce } from '../../parts/announce.ts';
import { copyText } from '../../parts/clipboard.ts';
import { showCopyState } from '../../parts/copy-state.ts';
import { h, onClick } from '../../parts/h.ts';
import { icon } from '../../parts/icon.ts';
import { pageLocale, portalUrl } from '../../parts/page.ts';
import { PAYLOAD_MAX_LENGTH, packText } from '../../parts/payload.ts';
import { searchWords } from '../words.ts';

/** Text of the paste with its private parts masked. */
type MaskedText = (extent: 'whole' | 'shown') => Promise<string>;

/** Copies a link to these results, only when asked: the masked text, compressed, in the fragment. */
export function shareButton(maskedText: MaskedText): HTMLElement {
  const words = searchWords();
  const label = h('span', {}, words.copyLink);
  const button = h(
    'button',
    { type: 'button', class: 'btn btn-q', title: words.copyLinkHint },
    icon(Link),
    label,
  );
  return onClick(button, () => void share());

  async function share(): Promise<void> {
    const packed = await packWithin(maskedText);
    if (packed === undefined) {
      label.textContent = words.linkTooLong;
      announce(words.linkTooLong);
      return;
    }
    const address = new URL(portalUrl(searchUrl(pageLocale())), location.href);
    address.hash = `t=${packed.text}`;
    showCopyState(button, await copyText(address.href));
    if (packed.isShortened) announce(words.linkShortened);
  }
}

/** The whole text where it fits into a link, else the lines that are shown. */
async function packWithin(
  maskedText: MaskedText,
): Promise<{ readonly text: string; readonly isShortened: boolean } | undefined> {
  for (const extent of ['whole', 'shown'] as const) {
    const text = await packText(await maskedText(extent));
    if (text.length <= PAYLOAD_MAX_LENGTH) return { text, isShortened: extent === 'shown' };
  }
  return undefined;
}
