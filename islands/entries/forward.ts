/*
 * The script of a number's page (`/L1002`), a classic one that runs before anything is shown. It goes to the
 * article and takes revision and step along, which a plain refresh would lose.
 */
const target = document.currentScript?.dataset.to;
if (target) location.replace(`${target}${location.search}${location.hash}`);

export {};
