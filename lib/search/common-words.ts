/**
 * Words that carry no subject, folded as the index folds them. In a large base their rarity shows by itself;
 * in a small one a filler that only one article happens to use would look telling.
 */
const GERMAN = `
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bitte da
dabei dadurch dafur dagegen daher damit danach dann daran darauf daraus darf darin daruber das dass dazu dem den
denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch durfen eben ein
eine einem einen einer eines einfach einige einmal er erst es etwa etwas fur ganz gar geht gerade gibt habe haben
hallo hat hatte hatten hier hilfe hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede
jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner komme kommt konnen konnte konnten
leider liebe machen macht mal man manche mehr mein meine meinem meinen meiner mit moglich muss mussen nach nachdem
nein nicht nichts noch nun nur ob oder ohne schon sehr seit sein seine seinem seinen seiner seitdem selbst sich sie
sind so sobald solche soll sollen sollte sondern sonst statt taucht tritt trotz trotzdem tun uber um und uns unser
unsere unserem unseren unter viel viele vielen von vom vor wann war waren warum was weil welche welchem welchen
welcher wenn wer werde werden wie wieder will wir wird wo wollen wurde wurden zu zum zur zwar zwischen danke dank
gruss grussen freundlichen geehrte damen herren guten tag team kunde problem frage seitens heute gestern kommt steht plotzlich zweite zweiten zweiter erste ersten dritte weder weil niemand obwohl bestimmte
bestimmten seht gehen geht
`;
const ENGLISH = `
a about after again all already also am an and another any are arent as at back be because been before being below
between both but by came can cannot cant come comes could couldnt did didnt do does doesnt doing done dont down
during each either else even ever every few find first following for from further get gets getting go goes going
got had has hasnt have havent having he help hello her here hi him his how i if im in instead into is isnt it its
itself ive just keep keeps know later like likely look make makes many may me might more most much must my need
needs never new no nor not nothing now of off often on once one only or other our out over own per please possible
problem question really right said same saw say says see seen seems several shall she should show shows since so
some someone something still such take tell than thank thanks that thats the their them then there these they thing
things this those though through thus to too tried try trying two under until up upon us use used using very via
want wants was wasnt way we well went were what when where whether which while who whose why will with within
without wont would yes yet you your today yesterday dear regards kind sincerely customer team certain some certain anymore cannot nobody nothing lot lots
`;

const COMMON: ReadonlySet<string> = new Set(
  `${GERMAN} ${ENGLISH}`.split(/\s+/u).filter((word) => word !== ''),
);

/** @param word folded, see `foldWord`. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
