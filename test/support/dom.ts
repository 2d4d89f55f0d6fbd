import { Window } from 'happy-dom';
import { render, type ComponentChild } from 'preact';
import { within } from './render.ts';

const GLOBALS = ['window', 'document', 'HTMLElement', 'Node', 'location'] as const;

/** A document in node in which a suite can render views and press keys. */
export interface Stage {
  show(view: ComponentChild): void;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
  press(key: string): void;
  type(text: string): void;
}

/** Gives the tests of a suite a document of their own. Call it inside `describe`. */
export function stage(): Stage {
  const kept: Partial<Record<string, unknown>> = {};
  let window: Window;
  const globals = globalThis as unknown as Record<string, unknown>;
  before(() => {
    window = new Window();
    for (const name of GLOBALS) {
      kept[name] = globals[name];
      globals[name] = window[name];
    }
  });
  beforeEach(() => render(null, document.body));
  after(async () => {
    Object.assign(globals, kept);
    await window.happyDOM.close();
  });
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = document.querySelector<E>(selector);
    if (!element) throw new Error(`Nothing on the page is ${selector}: ${document.body.innerHTML}`);
    return element;
  };
  return {
    show: (view) => render(within(view), document.body),
    find,
    all: (selector) => [...document.querySelectorAll<HTMLElement>(selector)],
    press(key) {
      const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event as unknown as Event);
    },
    type(text) {
      const input = find<HTMLInputElement>('input');
      input.focus();
      input.value = text;
      input.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
    },
  };
}
