/** Numbers from 0 up to 1 that are the same on every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBJECTS =
  'ministers|the delegation|observers|two officials|the committee|a spokeswoman|traders|the central bank|farmers|the editors|lawyers for both sides|residents';
const VERBS =
  'said|repeated|denied|announced|expected|learned|hoped|feared|insisted|agreed|were told|explained';
const OBJECTS =
  'that the talks would go on|that prices had fallen again|that nobody had been asked|that the harvest was late|that a vote would follow in the autumn|that the bridge would open after all|that the figures were wrong|that more time was needed|that the port would stay closed|that the line had been drawn too early';
const ENDINGS =
  'after a long night|in the same hall as before|without naming a date|to the surprise of many|on the second day|as they had in spring|for the first time in years|with little hope';

/**
 * A news page of about `bytes` characters in ordinary mark-up, made of sentences of our own. Every third sentence or so
 * names a country.
 */
export function newsPage(bytes: number, names: readonly string[], seed = 1): string {
  const next = numbersFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const lists = [SUBJECTS, VERBS, OBJECTS, ENDINGS].map((list) => list.split('|'));
  const sentence = () => {
    const [subject, verb, object, ending] = lists.map(pick) as [string, string, string, string];
    const place = next() < 0.35 ? ` in ${pick(names)}` : '';
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}${place} ${verb} ${object} ${ending}. `;
  };
  const paragraph = () => {
    const text = Array.from({ length: 2 + Math.floor(next() * 4) }, sentence);
    if (next() < 0.4) text[0] = `<a href="#">${text[0]?.trim()}</a> `;
    if (next() < 0.3) text[1] = `<em>${text[1]?.trim()}</em> `;
    return `<p>${text.join('')}</p>\n`;
  };
  let html = '';
  while (html.length < bytes) {
    html += `<article>\n<header><h2>${sentence()}</h2><p class="byline">By our desk</p></header>\n`;
    for (let at = 0; at < 12 && html.length < bytes; at++)
      html +=
        at % 6 === 5 ? `<ul><li>${sentence()}</li><li>${sentence()}</li></ul>\n` : paragraph();
    html += '</article>\n';
  }
  return html;
}
