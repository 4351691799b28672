/*
 * The files of a new article. ‹…› marks what the author has to write; `npm run check` reports each one that is left.
 */

export type NewArticle = {
  readonly id: number;
  /** Days as 2026-11-24. */
  readonly today: string;
  readonly reviewBy: string;
};

/** Facts: what is true in every language. */
export function factsTemplate({ id, today, reviewBy }: NewArticle): string {
  return `id: ${id}
revision: 1
# fixed (then also fixedIn: "14.1"), fix-known, external-cause, expected-behaviour or under-investigation
status: under-investigation
# What the reader observes, and where: ids of content/symptoms.yaml and content/components.yaml
symptoms: []
components: []

versions:
  # An empty list: every version. Else for example: - { from: "13.0", to: "14.0" }
  affected: []

verified:
  on: ${today}
  by:
    de: ‹wer geprüft hat›
    en: ‹who verified it›
  # system: reproduced on a running system; sources: compared with sources only
  method: sources
  target:
    de: ‹Version und System, oder die Quellen›
    en: ‹version and system, or the sources›
reviewBy: ${reviewBy}

changes:
  - revision: 1
    on: ${today}
    de: Neu geschrieben.
    en: Newly written.

related: []

messages:
  error:
    text: ‹the message, word for word›
    where:
      de: ‹wo sie steht›
      en: ‹where it stands›

commands: {}

# What readers type or paste; each one must find this article first.
foundBy:
  - { query: ‹Suchworte›, kind: words, lang: de }
  - { query: ‹words of a search›, kind: words, lang: en }
`;
}

/** The German text. */
export function germanTemplate(): string {
  return `---
title: ‹Was die Leserin beobachtet›
summary: ‹Was hilft, in einem oder zwei Sätzen.›
---

## Symptom

‹Was geschieht, und wann.›

<Message name="error" />

## Ursache

‹Warum es geschieht.›

## Lösung

### ‹Erster Schritt, beginnt mit dem Verb›

‹Was zu tun ist.›

## Prüfen

‹Woran man sieht, dass es wirkt.›

## Rückgängig

‹Der Weg zurück, oder ein Satz, warum es keinen gibt.›
`;
}

/** The English text, which follows the first German revision. */
export function englishTemplate(): string {
  return `---
title: ‹What the reader observes›
summary: ‹What helps, in one or two sentences.›
revision: 1
---

## Symptom

‹What happens, and when.›

<Message name="error" />

## Cause

‹Why it happens.›

## Fix

### ‹First step, begins with the verb›

‹What to do.›

## Check

‹How to see that it works.›

## Undo

‹The way back, or a sentence why there is none.›
`;
}
