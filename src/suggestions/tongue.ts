/**
 * What a language has for saying where a country stands. Every entry is a list of alternatives in the notation of regular
 * expressions, in small letters without accents (as `fold` gives them), parted by bars; words are matched whole.
 */
export interface Tongue {
  /** Forms with a subject: recognises, has recognised. Those that end in `participle` count as passive behind `passive` or before `by`. */
  readonly recognise: string;
  readonly support: string;
  /** Asks for an election to be held anew. */
  readonly newElections: string;
  /** Infinitives of both; they count only behind `resolve`. */
  readonly recogniseInfinitive: string;
  readonly supportInfinitive: string;
  /** Nouns with what links them to their object: support for. */
  readonly recognition: string;
  readonly backing: string;
  /** Nouns with what links them to who gives it: the support of. */
  readonly backedBy: string;
  /** Does not recognise, in one word or two: rejects. */
  readonly reject: string;
  /** Considers, says: what follows is a view. */
  readonly hold: string;
  /** Says, hopes: what follows is told of others, and is no view of the question. */
  readonly tell: string;
  readonly legitimate: string;
  readonly illegitimate: string;
  /** The legitimate government, by whatever words. */
  readonly lawfulGovernment: string;
  /** The government, said without further words; counts as an object only. */
  readonly plainGovernment: string;
  readonly interimPresident: string;
  /** An election or its result. */
  readonly election: string;
  /** Asks for talks, takes no side. */
  readonly neutral: string;
  /** Did the same as the one before. */
  readonly follow: string;
  /** The same, with its subject behind it: so did. */
  readonly followBefore: string;
  /** But no longer: what was done before it is done no more. */
  readonly undone: string;
  readonly negation: string;
  /** What makes of an act a wish, a plan or a guess. */
  readonly hedge: string;
  /** What makes of an infinitive an act. */
  readonly resolve: string;
  /** Verbs whose object is asked to do something. */
  readonly urge: string;
  /** Verbs with which one takes part in what others do, and the papers in which they do it. */
  readonly joining: string;
  readonly paper: string;
  /** Abstains, votes against, denies, doubts. */
  readonly abstain: string;
  /** Neither, before what it denies. */
  readonly neither: string;
  /** The head of the parliament, who is no president. */
  readonly parliament: string;
  readonly passive: string;
  /** How participles end that may be passive. */
  readonly participle: string;
  readonly by: string;
  /** Whether who does something in the passive may stand without such a word. */
  readonly bareAgent: boolean;
  /** Whether a subject may stand behind verb and object. */
  readonly subjectMayFollow: boolean;
  /** Forms whose subject can be no one man: before them he is the object ("Гуайдо поддержали …"). */
  readonly ofOthers: string;
  /** People with what begins a clause of theirs: they and no country do what it says. */
  readonly people: string;
  /** Verbs that blame or praise somebody, and the words behind which stands what for. */
  readonly blame: string;
  readonly charge: string;
  /** Who speaks for no state: what they say a country does is hearsay. */
  readonly voices: string;
  /** According to, before who says it. */
  readonly accordingTo: string;
  /** What joins two clauses. */
  readonly and: string;
  /** What may stand between the members of a list. */
  readonly join: string;
  readonly except: string;
  readonly most: string;
  /** Before a kind of countries these name only a part of them, and not which. */
  readonly some: string;
  /** Behind one of these a country is a place or an object. */
  readonly preposition: string;
  readonly of: string;
  /** What belongs to a government and speaks for it. */
  readonly office: string;
  /** A government with the word behind which its seat stands: government in. */
  readonly seated: string;
  /** Kinds of groups of countries: members of. */
  readonly collective: string;
  /** Before an office: it is held no longer. */
  readonly former: string;
  /** What belongs to a country and does not speak for it. */
  readonly other: string;
  /** How adjectives look that are in no list, and what opens a noun phrase. */
  readonly adjective: string;
  readonly determiner: string;
  /** What may stand between a verb and its object. */
  readonly gap: string;
  /** What of a person can be recognised as the person is: Maduro's victory. */
  readonly claim: string;
  /** A pronoun as the object, behind the verb or before it. */
  readonly himAfter: string;
  readonly himBefore: string;
  /** A subject that stands for that of the sentence before. */
  readonly it: string;
  readonly organisations: Readonly<Record<string, string>>;
}
