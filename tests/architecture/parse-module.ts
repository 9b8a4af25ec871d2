import { parseSync } from 'vite';

/** A syntax tree node as far as the checks need it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node of a module's syntax tree, parents first. Syntax errors throw. */
export function parseNodes(file: string, code: string): SyntaxNode[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const nodes: SyntaxNode[] = [];
  const open: unknown[] = [program];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...[...value].reverse());
    else if (isNode(value)) {
      nodes.push(value);
      open.push(...Object.values(value).reverse());
    }
  }
  return nodes;
}

const literal = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** What a module imports, as written: static, dynamic, re-exported and type-only alike. */
export const importsOf = (nodes: readonly SyntaxNode[]): string[] =>
  nodes.flatMap((node) => (IMPORTING.has(node.type) ? (literal(node.source) ?? []) : []));

/** The names a module mentions: identifiers, members (`a.b`, `a['b']`) and JSX attributes, as `name` and `object.name`. */
export function namesOf(nodes: readonly SyntaxNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return [String(node.name)];
    if (node.type !== 'MemberExpression') return [];
    const { object, property, computed } = node;
    const member = computed ? literal(property) : isNode(property) ? String(property.name) : null;
    if (member === null) return [];
    const owner = isNode(object) && object.type === 'Identifier' ? [`${object.name}.${member}`] : [];
    return [member, ...owner];
  });
}

/** The names of all functions and constructors that are called: `f` of `f()`, `new f()` and `a.f()`. */
export const callsOf = (nodes: readonly SyntaxNode[]): string[] =>
  nodes.flatMap(({ type, callee }) => {
    if ((type !== 'CallExpression' && type !== 'NewExpression') || !isNode(callee)) return [];
    if (callee.type === 'Identifier') return [String(callee.name)];
    return isNode(callee.property) && callee.computed !== true ? [String(callee.property.name)] : [];
  });
