import type { ComponentChildren } from 'preact';

interface Props {
  readonly href: string;
  /** Of the words, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to a page of others: opens in a tab of its own and tells that page nothing of where it was. */
export function OutsideLink({ href, lang, children }: Props) {
  return (
    <a class="outside" href={href} target="_blank" rel="noopener noreferrer">
      <bdi lang={lang}>{children}</bdi>
    </a>
  );
}
