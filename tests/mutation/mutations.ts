import ts from 'typescript';

/** One small change of a source file: what stands between `start` and `end` becomes `to`. */
export interface Mutation {
  /** 1 for the first line, as is the column. */
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** What an operator is changed into: its bound moved, and its sense turned round. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '%': ['*'],
  '+=': ['-='],
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
};

/** Calls whose result is what they were called on, but for what they do to it. */
const LEFT_OUT = new Set(['filter', 'sort', 'reverse', 'toLowerCase', 'trim', 'normalize', 'toWellFormed']);

/**
 * Every change of a file that its tests ought to notice: bounds, conditions, what is returned, thrown
 * or called, and anchors, classes and flags of patterns. Words that are only shown are left alone.
 */
export function mutationsOf(file: string, text: string): Mutation[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const add = (node: ts.Node, ...changes: readonly string[]): void => {
    const [start, end] = [node.getStart(), node.getEnd()];
    const { line, character } = tree.getLineAndCharacterOfPosition(start);
    for (const to of changes)
      found.push({ line: line + 1, column: character + 1, start, end, from: text.slice(start, end), to });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

type Add = (node: ts.Node, ...changes: readonly string[]) => void;

function mutate(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node))
    add(node.operatorToken, ...(OPERATORS[node.operatorToken.getText()] ?? []));
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText());
  else if (ts.isNumericLiteral(node)) add(node, `(${node.getText()} + 1)`);
  else if (ts.isStringLiteral(node) && isCompared(node)) add(node, "'\\0'");
  else if (ts.isRegularExpressionLiteral(node)) add(node, ...patternChanges(node.getText()));
  else if (ts.isIfStatement(node)) add(node.expression, 'true', 'false');
  else if (ts.isConditionalExpression(node)) add(node.condition, 'true', 'false');
  else if (ts.isReturnStatement(node) && node.expression && !isNothing(node.expression))
    add(node.expression, 'undefined');
  else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined');
  else if (ts.isExpressionStatement(node) || ts.isThrowStatement(node)) add(node, ';');
  else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = METHODS[name.text];
    if (other) add(name, other);
    if (LEFT_OUT.has(name.text)) add(node, expression.getText());
  }
}

/** What is left out already counts as nothing where it is asked for. */
const isNothing = (node: ts.Expression): boolean => ['undefined', 'null', 'false'].includes(node.getText());

/** Whether a string decides something: it is compared, looked for, or one of a list of names. */
function isCompared(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/u.test(parent.operatorToken.getText());
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression))
    return /^(?:startsWith|endsWith|includes|has|split|indexOf)$/u.test(parent.expression.name.text);
  return ts.isArrayLiteralExpression(parent) && ts.isNewExpression(parent.parent);
}

/** Without each anchor, with each class turned round, without each flag that changes what is found. */
function patternChanges(pattern: string): string[] {
  const end = pattern.lastIndexOf('/');
  const [source, flags] = [pattern.slice(1, end), pattern.slice(end + 1)];
  const changed = [...source.matchAll(/\\.|\[\^?|[\^$]/gu)].flatMap(({ 0: sign, index }) => {
    const inClass = /(?:^|[^\\])\[(?:\\.|[^\]\\])*$/u.test(source.slice(0, index));
    if (sign.startsWith('\\') || inClass) return [];
    const to = sign === '[' ? '[^' : sign === '[^' ? '[' : '';
    return [source.slice(0, index) + to + source.slice(index + sign.length)];
  });
  const unflagged = [...flags].filter((flag) => /[imsgy]/u.test(flag)).map((flag) => flags.replace(flag, ''));
  return [
    ...changed.map((one) => `/${one}/${flags}`),
    ...unflagged.map((few) => `/${source || '(?:)'}/${few}`),
  ];
}
