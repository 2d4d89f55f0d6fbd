import { numbersFrom } from './prose.ts';

const FILLS: Readonly<Record<string, string>> = {
  country:
    'France|Germany|Brazil|Japan|Kenya|Canada|Mexico|the United States|Peru|India|Norway|South Korea|New Zealand|Georgia|Turkey|the UK|Colombia|Chile|Russia|China',
  people:
    'French|German|Brazilian|Japanese|Kenyan|Canadian|Mexican|American|Peruvian|Indian|Norwegian|South Korean|Russian|Chinese',
  capital: 'Paris|Berlin|Moscow|Beijing|Washington|Ottawa|Lima|Tokyo',
  person: 'Maria Alvarez|Tom Becker|Aiko Tanaka|Michael Jordan|Anna Novak|Peter Holland',
  town: 'Springfield|Oakdale|Riverton|Mill Valley|Port Clara|New Mexico|Northern Ireland',
};

const SENTENCES = [
  'The harbour board met for six hours on Tuesday and left most of its questions for the spring, when the new cranes arrive.',
  'Bakers in {country} say flour costs a third more than it did before the floods, and few expect it to fall by autumn.',
  'A {people} engineer told the committee that the old bridge could carry trams if its northern piers were rebuilt.',
  '{capital} said it would publish the figures next week, although two ministries have yet to agree on how to count them.',
  'In {capital} the rain stopped the marathon after an hour, and runners waited under the arches of the market hall.',
  '"We were asked to wait, so we waited," said {person}, who has kept bees on the roof of the school since last summer.',
  'The report, which runs to ninety pages, does not mention the river at all; its authors call that a matter for later study.',
  'Between {country} and {country} the ferry now runs twice a day, with room for forty lorries and a small library.',
  'Police in {town} found the stolen piano in a barn, slightly out of tune, together with eleven boxes of unsold calendars.',
  'None of the teams had played on grass this season, and it showed in the first half, when most passes went astray.',
  'The choir learned the piece by ear because the printed music was still on a train somewhere near the border.',
  'Volunteers planted nine thousand trees along the canal, and they intend to return every month until the frost comes.',
  'Prices of paper, glass and copper rose again, while those of wool and barley fell slightly for the third month in a row.',
  '{person} speaks {people} and a little Dutch, plays the viola, and has never owned a car or a telephone with a camera.',
  'Visitors filled the small museum on Sunday, most of them to see the clocks, which had not run since the war.',
  'Nobody knows who painted the sign above the door, but the letters are older than the house by at least a century.',
  'On Monday the court adjourned early; the judge had lost her voice, and the clerk read the dates of the next hearings.',
  'The Wednesday market will move to the square behind the station while Mill Street is dug up for the new water main.',
  'Dr. Osei of the Institute of Soils said that a warm January harms orchards more than a cold March ever could.',
  'Their first album sold four hundred copies, all of them in one shop, whose owner still plays it at closing time.',
];

/** News-like prose of our own, of at least `length` UTF-16 code units: the same text on any computer. */
export function reports(length: number): string {
  const next = numbersFrom(20190904);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const fills = new Map(Object.entries(FILLS).map(([name, list]) => [name, list.split('|')]));
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const sentence = pick(SENTENCES).replace(/\{(\w+)\}/g, (_, name: string) =>
      pick(fills.get(name)!),
    );
    parts.push(sentence, next() < 0.15 ? '\n\n' : ' ');
    size += sentence.length + 1;
  }
  return parts.join('');
}
