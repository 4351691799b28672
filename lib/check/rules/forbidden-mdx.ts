import type { Node, Root } from 'mdast';
import { elementsOf, nodesOf } from '../mdx-nodes.ts';
import { atNode } from '../places.ts';
import type { ArticleRule } from '../rule.ts';

type Fault = { readonly node: Pick<Node, 'position'>; readonly message: string };

function* findProgram(tree: Root): Generator<Fault> {
  for (const node of nodesOf(tree, 'mdxjsEsm')) {
    yield {
      node,
      message:
        'A text must not import or export. Remove the line; a sentence that begins with the word needs another beginning.',
    };
  }
  for (const node of nodesOf(tree, 'mdxFlowExpression', 'mdxTextExpression')) {
    yield {
      node,
      message: `A text must not contain an expression {${node.value}}. Remove it, or write { as &#123; or put code into backticks.`,
    };
  }
}

function* findHtml(tree: Root): Generator<Fault> {
  for (const element of elementsOf(tree)) {
    if (element.name !== null && /^\p{Lu}/u.test(element.name)) continue;
    yield {
      node: element,
      message: `A text must not contain HTML (<${element.name ?? ''}>). Write it in Markdown, or write < as &lt;.`,
    };
  }
}

function* findExpressions(tree: Root): Generator<Fault> {
  for (const element of elementsOf(tree)) {
    for (const attribute of element.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        yield {
          node: attribute,
          message: `Remove {${attribute.value}}: only named attributes are possible.`,
        };
      } else if (
        attribute.value !== null &&
        typeof attribute.value === 'object' &&
        !/^\d+$/u.test(attribute.value.value.trim())
      ) {
        yield {
          node: attribute,
          message: `Between { and } only a number is possible. Write ${attribute.name}="…" with quotes.`,
        };
      }
    }
  }
}

export const forbiddenMdx: ArticleRule = {
  id: 'forbidden-mdx',
  severity: 'error',
  description: 'A text is Markdown and components: no program, no expression, no HTML.',
  *check({ articles }) {
    for (const written of articles.flatMap((article) => article.written)) {
      for (const find of [findProgram, findHtml, findExpressions]) {
        for (const { node, message } of find(written.tree)) yield atNode(written, node, message);
      }
    }
  },
};
