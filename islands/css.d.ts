/** esbuild bundles a style sheet as its text; an island that brings its own style adopts it. */
declare module '*.css' {
  const text: string;
  export default text;
}
