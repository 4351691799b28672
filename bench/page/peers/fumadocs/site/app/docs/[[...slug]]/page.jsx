import { DocsBody, DocsPage, DocsTitle } from 'fumadocs-ui/layouts/docs/page';
import components from 'fumadocs-ui/mdx';
import { source } from '../../../lib/source.js';

export const generateStaticParams = () => source.generateParams();

export async function generateMetadata({ params }) {
  const { title, description } = source.getPage((await params).slug).data;
  return { title, description };
}

export default async function Page({ params }) {
  const { title, toc, body: Text } = source.getPage((await params).slug).data;
  return (
    <DocsPage toc={toc}>
      <DocsTitle>{title}</DocsTitle>
      <DocsBody>
        <Text components={components} />
      </DocsBody>
    </DocsPage>
  );
}
