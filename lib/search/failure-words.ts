/**
 * Words that tell of a failure, in both languages. They decide which lines of a log are asked about first, never how
 * an article ranks: levels are no help, since real logs mark the telling line "Information" as often as "Error", but
 * the message itself hardly ever says that something failed without one of these.
 */
const FAILURE =
  /(?<![\p{L}\p{N}])(?:error|errors|fail\p{L}*|fehler\p{L}*|fehlt|fehlgeschlagen|gescheitert|cannot|can['’]?t|could(?: not|n['’]?t)|unable|not|nicht|keine?|denied|verweigert|forbidden|invalid|ungültig|ungueltig|missing|exception|refused|rejected|abgelehnt|abgewiesen|aborted|abgebrochen|timed? ?out|zeitüberschreitung|expired|abgelaufen|unknown|unbekannt\p{L}*|unexpected|unerwartet\p{L}*|warn(?:ing|ung)?|must|muss|kann)(?![\p{L}\p{N}])/iu;

/** @example tellsOfFailure('Der Vorgang konnte nicht abgeschlossen werden') → true */
export function tellsOfFailure(text: string): boolean {
  return FAILURE.test(text);
}
