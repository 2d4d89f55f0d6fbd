/** What is used of the tools ours is compared with; they bring no types of their own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp, options: { done: (found: number) => void }): void;
  }
}
declare module 'findandreplacedomtext' {
  interface Portion {
    readonly text: string;
    readonly index: number;
  }
  export default function findAndReplaceDOMText(
    node: Node,
    options: { find: RegExp; replace: (portion: Portion) => Node },
  ): unknown;
}
