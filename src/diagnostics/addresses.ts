const ADDRESS = /[a-z][a-z-]*:\/\/[^\s)"'<>]*/gi;

/** Addresses name sites, and those of our own files the reader's copy of the extension; of these the file is kept. */
export const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) =>
    address.includes('extension://') ? (address.split('/').at(-1) ?? '') : '(address)',
  );
