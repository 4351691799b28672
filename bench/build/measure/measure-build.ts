import type { BaseArticle } from '../base/article.ts';
import type { BuildEngine, Project } from '../engines/engine.ts';
import { type BuildFigures, RUNS, type Run } from '../report.ts';
import { type FolderFigures, folderFigures } from './folder-figures.ts';
import { type Measured, runMeasured } from './run-measured.ts';

export type MeasureOptions = {
  readonly work: string;
  readonly limitSeconds: number;
  readonly say: (line: string) => void;
};

const CHANGE = {
  de: 'Dieser Satz ist neu: Starten Sie danach den Dienst neu.',
  en: 'This sentence is new: restart the service afterwards.',
} as const;

/** The article with one more sentence in the section on checking, in each language. */
function changed(article: BaseArticle): BaseArticle {
  const withSentence = (locale: keyof typeof CHANGE) => ({
    ...article.texts[locale],
    check: [
      ...article.texts[locale].check,
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: CHANGE[locale] }] },
    ],
  });
  return { ...article, texts: { de: withSentence('de'), en: withSentence('en') } };
}

async function changeOne(project: Project, articles: readonly BaseArticle[]): Promise<void> {
  const article = articles[Math.floor(articles.length / 2)];
  if (article) await project.rewrite(changed(article));
}

/** Builds a base three times and measures each; after a failure the remaining builds are left out. */
export async function measureBuild(
  engine: BuildEngine,
  articles: readonly BaseArticle[],
  { work, limitSeconds, say }: MeasureOptions,
): Promise<BuildFigures> {
  const project = await engine.prepare(articles, work);
  const runs: Partial<Record<Run, Measured>> = {};
  let output: FolderFigures | undefined;
  for (const run of RUNS) {
    say(`${engine.name}, ${articles.length} articles, ${run} …`);
    if (run === 'changed') await changeOne(project, articles);
    const measured = await runMeasured(project.command, limitSeconds);
    runs[run] = measured;
    say(`  ${measured.seconds.toFixed(1)} s${measured.failure === undefined ? '' : `, ${measured.failure}`}`);
    if (measured.failure !== undefined) break;
    if (run === 'cold') output = await folderFigures(project.output);
  }
  const { name } = engine;
  return { engine: name, articles: articles.length, note: project.note, runs, ...(output && { output }) };
}
