import type { Span } from '../../corpus/span.ts';

/**
 * Words with which a question of any kind says that it asks, and which no answer repeats, matched against the folded question:
 * 'is it true that', 'when did it occur'. The words are the group of a pattern; what is before it is where they stand.
 */
const FRAMES: readonly RegExp[] = [
  // Whether
  /^((?:est|serait|etait) (?:il|ce) (?:bien |vraiment )?(?:vrai|exact|juste|correct|sur)) qu/d,
  /^((?:is|was|s) it (?:really |actually )?(?:true|right|correct|the case|a fact)) that/d,
  /^(existe t il)\b/d,
  // What it consists of
  /^(de quoi (?:s agit il|est il question)|en quoi consist\w+(?: t (?:il|elle))?)\b/d,
  // That it happened: when, where and how are asked
  /^(?:(?:a |de |pour |depuis )?(?:quand|quels?|quelles?|ou|comment|pourquoi)\b).*?\b(se? (?:(?:est|etait|sont|etaient)(?: t)?(?: (?:il|elle|ils|elles))? )?(?:produit\w*|deroule\w*|passe\w*|tien(?:t|nent|dra|dront)|tenue?s?)(?: t (?:il|elle|ils|elles))?)\b/d,
  /^(?:(?:since |by )?(?:when|where|how|why)|(?:at |on |in )?(?:what|which) (?:day|date|month|year|time|hour))\b.*?\b(happen(?:s|ed|ing)?|occur(?:s|red|ring)?|(?:take|takes|took|taken|taking) place|(?:come|came) about)\b/d,
  // Who is meant was named before
  /\b((?:cette|ces|that|this|these|those) (?:personnes?|persons?|people))\b/d,
  /\b(compt(?:e|ent|ait|aient)(?: t (?:il|elle|ils|elles))? faire)\b/d,
];

/** The words of a folded question that are not looked for, since they only ask; UTF-16 offsets in it. */
export function framingWords(folded: string): readonly Span[] {
  return spansOf(FRAMES, folded);
}

/**
 * Words that say what sort of thing is asked for, which an answer gives in other words: 'what was the reaction of', 'pourquoi
 * a-t-il décidé de', 'whose idea was it'.
 */
const SORTS: readonly RegExp[] = [
  // What somebody holds
  /^quel(?:le)?s? (?:est|sont|etait|a ete|fut|sera|ont ete) (?:l |la |le |les )?(avis|opinions?|positions?|point de vue|reactions?|reponses?|attitude|sentiment|explications?|version|jugement|intentions?|plans?|projets?)\b/d,
  /^(?:what|which) (reaction|response|explanation|account|excuse|justification|answer|view|opinion|stance)\b/d,
  /^what (?:is|was|are|were|will be|has been)\b.*?\b(views?|opinion|position|stance|attitude|reaction|response|explanation|version|take|answer|plans?|intentions?)\b/d,
  /^how\b.*?\b(react|reacted|reacting|respond|responded|responding|explain|explained|explains|justify|justified|justifies)\b/d,
  /^comment\b.*?\b(reagi\w*|expliqu\w+|justifi\w+|repond\w*)\b/d,
  /^quel(?:le)?s? (?:explications?|raisons?|arguments?|motifs?|excuses?|justifications?|reponses?)\b.*?\b(donn\w+|avanc\w+|invoqu\w+|fourni\w*|apport\w+|fait|faite)\b/d,
  /\b(?:explanation|reasons?|excuse|justification|account|answer)\b.*?\b(give|gives|gave|given|offer|offers|offered|put forward)\b/d,
  // What somebody does
  /^(?:que|qu|pourquoi)\b.*?\b(decid\w+|choisi\w*)\b/d,
  /^(?:what|why)\b.*?\b(decide|decides|decided|choose|chose|chosen)\b/d,
  /^(?:que|qu) (?:est ce qui )?(?:va |vont |a |ont |doit )?(chang\w+)\b/d,
  /^what (?:will |would |is going to |has |have |had |is |are )?(?:be )?(changes?|changed|changing|different)\b/d,
  /^(?:que|qu) (fera|feront|ferait|feraient|fit)\b/d,
  /^what (?:does|do|did|is|are|was)\b.*?\b(plan|plans|planning|intend|intends|intending|propose|proposes) to do\b/d,
  /^(?:que|qu|de quoi|a quoi) (reproch\w+|risqu\w+|menac\w+|expos\w+)\b/d,
  /^what (?:does|do|did|could|would|might|may|will)\b.*?\b(risk|face|threaten|blame|accuse)\b/d,
  // How matters stand
  /^(?:what|quel) (?:is|was|are|were|s|est|etait) (?:the |le )?(wrong|problem|trouble|matter|probleme|souci)\b/d,
  /^(?:dans|a|sous|under|in|on) (?:quelles?|what|which) (circonstances?|conditions?|circumstances?)\b/d,
  /^(?:what|which|quel) (role|part)\b/d,
  /^(?:what|which|quel) (?:role|part)\b.*?\b(play|plays|played|joue\w*|tenu|tient)\b/d,
  /^whose (idea|decision|fault) (?:is|was|were)\b/d,
];

/** The words of a folded question that say what sort of answer is wanted; UTF-16 offsets in it. */
export function sortWords(folded: string): readonly Span[] {
  return spansOf(SORTS, folded);
}

/** Where the group of each pattern stands that matches. */
function spansOf(patterns: readonly RegExp[], folded: string): readonly Span[] {
  return patterns.flatMap((pattern) => {
    const [start, end] = pattern.exec(folded)?.indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
