import ts from 'typescript';

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/(?:[a-z0-9]|\[[0-9a-f:])[^\s"'`<>\\{}|^)]*/gi;
/** `"//host.example/…`, `url(//host.example/…)`, `src=//host.example`: the page's own protocol. */
const WITHOUT_PROTOCOL =
  /(?<=["'`(=]\s*)\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[^\s"'`<>\\)]*/gi;

/** Every address of another host that a file names, each once; comments of scripts name nothing. */
export function findHosts(path: string, text: string): string[] {
  const plain = path.endsWith('js') ? stringsOf(text) : text.replaceAll('\\/', '/');
  const found = [ADDRESS, WITHOUT_PROTOCOL].flatMap((pattern) => plain.match(pattern) ?? []);
  return [...new Set(found)];
}

/** The strings and templates of a script, each in quotes on lines of its own. */
function stringsOf(script: string): string {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) strings.push(node.text);
    if (ts.isTemplateMiddleOrTemplateTail(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest));
  return strings.map((text) => `"${text}"`).join('\n');
}
