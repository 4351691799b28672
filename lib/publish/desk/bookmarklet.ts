/**
 * Bytes that fit into one stored block of DEFLATE (RFC 1951, 3.2.4). It needs no compressor, so the bookmark works
 * at once and in any page; 64 KB are some 800 lines.
 */
const STORED_MAX = 65_535;

/**
 * A bookmark that opens a page of the portal with the selected text behind `#`, where no server sees it. The text is
 * written as `unpackText` of the search reads it: raw DEFLATE, here in its stored form, in base64url.
 * @param address page that takes a text, whole: `https://kb.example.com/de/search/`.
 * @param question asked where nothing is selected; no quotes in it.
 */
export function bookmarklet(address: string, question: string): string {
  const steps = [
    'const a=document.activeElement',
    "s=a&&a.selectionEnd?a.value.slice(a.selectionStart,a.selectionEnd):''",
    `t=s||String(getSelection())||prompt('${question}')||''`,
    `b=new TextEncoder().encode(t).slice(0,${STORED_MAX})`,
    'n=b.length',
    "r=String.fromCharCode(1,n&255,n>>8,~n&255,~n>>8&255)+Array.from(b,c=>String.fromCharCode(c)).join('')",
    "q=btoa(r).replace(/[+]/g,'-').replace(/[/]/g,'_').replace(/=/g,'')",
  ].join(',');
  return `javascript:(()=>{${steps};if(n)open('${address}#t='+q,'_blank','noopener')})()`;
}
