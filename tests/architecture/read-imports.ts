import ts from 'typescript';

/** One place where a file names another one. */
export type FoundImport = {
  readonly specifier: string;
  /** `type` leaves nothing at run time; `unknown` is an address that is computed. */
  readonly kind: 'value' | 'type' | 'unknown';
  readonly line: number;
};

/**
 * Every import of a .ts, .js or .svelte file: static, dynamic, re-exported, `import('…')` as a
 * type, `import.meta.glob`, and `new URL('./…', import.meta.url)`.
 */
export function readImports(path: string, text: string): FoundImport[] {
  const script = path.endsWith('.svelte') ? scriptsOnly(text) : text;
  const source = ts.createSourceFile(`${path}.ts`, script, ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = path.endsWith('.svelte') ? importsInMarkup(text) : [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    for (const named of namedBy(node)) found.push({ ...named, line });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g;

/** The text of the <script> blocks where it stands, blanks elsewhere, so that lines keep numbers. */
function scriptsOnly(text: string): string {
  let result = '';
  for (const { index, 1: tag = '', 2: body = '' } of text.matchAll(SCRIPT)) {
    const begin = index + tag.length;
    result += blank(text.slice(result.length, begin)) + body;
  }
  return result + blank(text.slice(result.length));
}

function importsInMarkup(text: string): FoundImport[] {
  const markup = text.replace(SCRIPT, blank).replace(/<!--[\s\S]*?-->/g, blank);
  return [...markup.matchAll(/\bimport\s*\(/g)].map(({ index }) => ({
    specifier: 'import( in markup',
    kind: 'unknown',
    line: markup.slice(0, index).split('\n').length,
  }));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

type Named = Omit<FoundImport, 'line'>;

function namedBy(node: ts.Node): Named[] {
  if (ts.isImportDeclaration(node)) {
    return [naming(node.moduleSpecifier, node.importClause?.isTypeOnly)];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [naming(node.moduleSpecifier, node.isTypeOnly)];
  }
  if (ts.isExternalModuleReference(node)) return [naming(node.expression)];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [naming(node.argument.literal, true)];
  }
  if (ts.isCallExpression(node)) return namedByCall(node);
  if (ts.isNewExpression(node)) return namedByUrl(node);
  return [];
}

function namedByCall(call: ts.CallExpression): Named[] {
  const [first] = call.arguments;
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return [naming(first)];
  if (call.expression.getText() !== 'import.meta.glob') return [];
  const patterns = first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
  return patterns.map((pattern) => naming(pattern)).filter(({ specifier }) => specifier[0] !== '!');
}

function namedByUrl(created: ts.NewExpression): Named[] {
  const [address, base] = created.arguments ?? [];
  if (created.expression.getText() !== 'URL' || base?.getText() !== 'import.meta.url') return [];
  const named = naming(address);
  // A computed address against the module's own is how an asset's address is made absolute.
  return named.specifier.startsWith('.') ? [named] : [];
}

function naming(node: ts.Node | undefined, typeOnly = false): Named {
  return node && ts.isStringLiteralLike(node)
    ? { specifier: node.text, kind: typeOnly ? 'type' : 'value' }
    : { specifier: node?.getText() ?? 'nothing', kind: 'unknown' };
}
