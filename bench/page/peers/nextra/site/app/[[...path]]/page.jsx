import { generateStaticParamsFor, importPage } from 'nextra/pages';
import { useMDXComponents as mdxComponents } from '../../mdx-components.js';

export const generateStaticParams = generateStaticParamsFor('path');

export async function generateMetadata({ params }) {
  return (await importPage((await params).path)).metadata;
}

const Wrapper = mdxComponents().wrapper;

export default async function Page(props) {
  const params = await props.params;
  const { default: Text, toc, metadata, sourceCode } = await importPage(params.path);
  return (
    <Wrapper toc={toc} metadata={metadata} sourceCode={sourceCode}>
      <Text {...props} params={params} />
    </Wrapper>
  );
}
