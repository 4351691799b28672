/** Replies of RFC 5321, 4954, 7504, 7505 and those that Exchange and others really send: those of the table. */
const REPLIES = new Set([
  211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 420, 421, 431, 432, 441, 442, 446, 447, 450, 451, 452,
  454, 455, 471, 500, 501, 502, 503, 504, 510, 511, 512, 521, 523, 530, 534, 535, 538, 541, 550, 551, 552,
  553, 554, 555, 556, 571,
]);

/** Whether a number is an SMTP reply that servers send. */
export function isReply(code: number): boolean {
  return REPLIES.has(code);
}
