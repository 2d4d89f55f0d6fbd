import type { Mark } from './mark.ts';

/** The hosts around a node, outermost first, then the node itself. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

/** Compares nodes by their place in the document; a shadow tree stands where its host stands. */
function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const place = a.compareDocumentPosition(b);
  if (!(place & Node.DOCUMENT_POSITION_DISCONNECTED))
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  const parting = pathA.findIndex((node, at) => node !== pathB[at]);
  const [nodeA, nodeB] = [pathA[parting], pathB[parting]];
  if (!nodeA || !nodeB) return pathA.length - pathB.length;
  return before(nodeA, nodeB);
}

const before = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Compares marks by their place in the document. */
export function compareMarks(a: Mark, b: Mark): number {
  return compareNodes(a.node, b.node) || a.start - b.start;
}
