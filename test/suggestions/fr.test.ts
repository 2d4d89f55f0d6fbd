import { itSuggests } from '../support/suggestions.ts';

describe('positions that a French article states', () =>
  itSuggests('fr', {
    'a country that recognises or backs a claimant': [
      'opposition: CA | Le Canada a reconnu Juan Guaidó comme président par intérim du Venezuela.',
      'opposition: PY | Le Paraguay soutient Guaidó.',
      'government: ZA | L’Afrique du Sud a exprimé son soutien au président Nicolás Maduro.',
      'opposition: DE | Le gouvernement allemand a reconnu lundi Juan Guaidó.',
      'government: CU | Cuba félicite Maduro pour sa réélection.',
      'government: TR | Le président de la Turquie a réitéré son soutien à Maduro.',
      'government: BY | La Biélorussie considère que Maduro est le président légitime du Venezuela.',
      'opposition: EC | L’Équateur a décidé de reconnaître Guaidó.',
    ],
    'lists of countries with one verb': [
      'opposition: AR BR CL CO | L’Argentine, le Brésil, le Chili et la Colombie ont reconnu Guaidó.',
      'government: BO CU NI | La Bolivie, Cuba et le Nicaragua ont exprimé leur solidarité avec Maduro.',
      'government: CN RU; opposition: US | Les États-Unis ont reconnu Guaidó, tandis que la Russie et la Chine soutiennent Maduro.',
      'opposition: LIMA(-MX) | Les pays du Groupe de Lima, à l’exception du Mexique, ont reconnu Guaidó.',
      'opposition: EU(most) | La plupart des pays de l’Union européenne ont reconnu Guaidó.',
      'opposition: CL US | Les États-Unis ont reconnu Guaidó et le Chili a fait de même.',
      'opposition: CA US | Guaidó a été reconnu par les États-Unis et le Canada.',
      'opposition: NO | Juan Guaidó a parlé à Caracas. La Norvège l’a reconnu comme président par intérim.',
    ],
    denial: [
      'disputes: CH | La Suisse ne reconnaît pas Nicolás Maduro comme président.',
      'disputes: PE | Le Pérou rejette l’investiture de Maduro.',
      'disputes: CL | Le Chili qualifie le gouvernement de Maduro d’illégitime.',
      ' | L’Italie n’a pas reconnu Guaidó.',
      ' | La Grèce a refusé de reconnaître Guaidó.',
    ],
    'what one says to do': [
      'opposition: FI | La Finlande a dit reconnaître Guaidó.',
      'disputes: FI | La Finlande affirme ne pas reconnaître Maduro.',
      ' | La Finlande a dit vouloir reconnaître Guaidó.',
      ' | Le premier ministre finlandais a dit avoir rencontré Guaidó.',
    ],
    'what was done and is done no more': [
      ' | La Lettonie a reconnu Guaidó au printemps, mais ne le reconnaît plus.',
      ' | La Turquie a rejeté la reconnaissance de Guaidó.',
      ' | La Hongrie doute que l’Italie retire son appui à Guaidó.',
      ' | La Hongrie a démenti avoir reconnu Guaidó.',
      'opposition: LV | La Lettonie a reconnu Guaidó, mais n’a pas fermé son ambassade.',
      'neutral: ZM | La Zambie a dit que la crise au Venezuela devait être réglée par le dialogue.',
      ' | Guaidó prétend que Malte le soutient.',
    ],
    'an office that is held no longer, and what a claimant asks': [
      ' | L’ancien président de la Colombie soutient Guaido.',
      ' | L’ex-premier ministre français a soutenu Guaido.',
      ' | Juan Guaido a appelé la Belgique à le reconnaître.',
    ],
    'other words': [
      'opposition: AL | L’Albanie a emboîté le pas aux États-Unis en reconnaissant Juan Guaido.',
      'opposition: SE | La Suède reconnaît désormais M. Guaido.',
      ' | L’Italie n’a toujours pas reconnu Juan Guaido.',
      ' | La France a pris parti dans le débat sur le climat, et Maduro n’en dit rien.',
      'government: GN | La Guinée a présenté ses félicitations à Maduro.',
      'neutral: MX | Le Mexique refuse de prendre parti dans la crise vénézuélienne.',
    ],
    'who stays or goes to the side of somebody': [
      'government: NI | Le Nicaragua reste fidèle à Maduro.',
      'government: LA | Le Laos s’est rangé derrière Maduro.',
      'government: TR | Le président turc a appelé Maduro pour l’assurer de son soutien.',
      'neutral: FI | La Finlande s’est dite prête à jouer les médiateurs au Venezuela.',
      ' | Les Chiliens du Canada soutiennent Guaidó.',
    ],
    'talks and neutrality': [
      'neutral: NO | La Norvège a appelé au dialogue entre Maduro et Guaidó.',
      'neutral: MX UY | Le Mexique et l’Uruguay ont plaidé pour une solution négociée à la crise au Venezuela.',
      'neutral: IN | L’Inde reste neutre sur le Venezuela.',
    ],
    'no statement of a state': [
      ' | Les États-Unis ont exhorté le Mexique à reconnaître Guaidó.',
      ' | L’Irlande pourrait reconnaître Guaidó la semaine prochaine.',
      ' | L’opposition espagnole a reconnu Guaidó.',
      ' | Des Vénézuéliens au Chili soutiennent Guaidó.',
      ' | Guaidó s’est rendu en Colombie et a remercié le Brésil.',
    ],
  }));
