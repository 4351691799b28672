/** Replies of RFC 5321, 4954, 7504, 7505 and those that Exchange and Postfix really send. */
const REPLIES = new Set([
  211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 420, 421, 422, 431, 432, 441, 442, 446, 447, 449, 450,
  451, 452, 454, 455, 458, 459, 471, 500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 515, 517, 521, 522,
  523, 525, 530, 531, 532, 533, 534, 535, 538, 540, 541, 546, 550, 551, 552, 553, 554, 555, 556, 557, 571,
]);

/** Whether a number is an SMTP reply that servers send. */
export function isReply(code: number): boolean {
  return REPLIES.has(code);
}
