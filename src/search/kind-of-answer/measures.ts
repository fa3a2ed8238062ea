import { withWordBoundaries } from '../../language/word-boundaries.ts';
import { NUMBER_WORDS } from './told-figures.ts';

/** An attribute that is told in units: how a question asks for it, and the units that answer. */
interface Measure {
  /** Alternatives of a pattern for the folded question. */
  readonly asked: string;
  /** A figure with one of its units. */
  readonly told: RegExp;
}

/** Attributes as keywords: 'vitesse des trains', 'wall height'. */
const first = (french: string, english: string) => `^(?:${french})\\b|(?:${english})$`;

const QUEL =
  '(?:quel(?:le)? (?:est|etait|sera|serait|fait|a) (?:le |la |l )?|(?:a|de|sur|sous) quel(?:le)? )';
const WHAT =
  '(?:(?:what|which) (?:is|was|are|were|will be) (?:the |its |their |\\w+ s )?(?:\\w+ )?|(?:at|over|from|to|of|below) (?:what|which) )';

/** The attributes of things that news give in units, in French and English. */
export const MEASURES: readonly Measure[] = [
  {
    asked: `how (?:tall|high|deep|wide|thick)|${QUEL}(?:hauteur|taille|longueur|largeur|profondeur|altitude|epaisseur|diametre)|${WHAT}(?:height|length|width|depth|altitude|diameter|thickness)|${first('hauteur|longueur|largeur|profondeur|altitude|epaisseur', 'height|length|width|depth|altitude')}`,
    told: told(
      'm|mètres?|met(?:re|er)s?|km|kilomètres?|kilomet(?:re|er)s?|cm|centimètres?|centimet(?:re|er)s?|mm|pieds?|feet|foot|ft|inch(?:es)?|miles?|milles?|yards?|étages|stor(?:e)?ys|pages?',
    ),
  },
  {
    asked: `${QUEL}calibre|(?:what|which) cali(?:bre|ber)`,
    told: told('mm|millimètres?|millimet(?:re|er)s?|cali(?:bre|ber)s?|inch(?:es)?'),
  },
  {
    asked: `how far(?! (?:back|ahead|behind))(?!.*\\b(?:fall|fallen|fell|drop|dropped|rise|risen|rose|increased?|decreased?|declined?|gone)\\b)|quel(?:le)? distance|${QUEL}(?:distance|portee|autonomie|rayon)|${WHAT}(?:distance|range|radius)|${first('distance|portee', 'distance|range')}`,
    told: told(
      'm|mètres?|met(?:re|er)s?|km|kilomètres?|kilomet(?:re|er)s?|miles?|milles|lieues|leagues|feet|yards?',
    ),
  },
  {
    asked: `how heavy|combien pese(?:nt|rait)?|${QUEL}(?:poids|masse)|${WHAT}(?:weight|mass)|how much (?:does|do|did) \\w+(?: \\w+){0,4} weigh|${first('poids', 'weight')}`,
    told: told('kg|kilos?|kilogram(?:me)?s?|g|gram(?:me)?s?|tonnes?|tons?|livres?|pounds?|lbs?|quintaux'),
  },
  {
    asked: `how fast|a quel(?:le)? vitesse|${QUEL}(?:vitesse|allure)|${WHAT}(?:speed|pace)|${first('vitesse', 'speed')}`,
    told: told(
      "km\\/h|km\\/heure|(?:kilo)?mètres?[- ](?:à l['’]|par )(?:heure|seconde|minute)|kph|mph|miles?[- ](?:an|per)[- ]hour|kilomet(?:re|er)s?[- ](?:an|per)[- ]hour|nœuds?|knots?|m\\/s|minutes|secondes|seconds",
    ),
  },
  {
    asked: `how much land|${QUEL}(?:superficie|surface|etendue)|${WHAT}(?:area|surface)|${first('superficie', 'surface area')}`,
    told: told(
      'hectares?|ha|acres?|km²|m²|(?:kilomètres?|mètres?) carrés?|square (?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet)|km2|m2',
    ),
  },
  {
    asked: `${QUEL}(?:puissance)|${WHAT}(?:power output|output)|how powerful`,
    told: told(
      '[kKMGT]W|(?:kilo|méga|mega|giga)?watts?|chevaux|horsepower|ch|magnitude|tonnes|kilotonnes|mégatonnes|kilotons|megatons',
    ),
  },
  {
    asked: `how (?:hot|cold|warm)|${QUEL}temperature|${WHAT}temperature|${first('temperature', 'temperature')}`,
    told: told('°|degrés?|degrees?'),
  },
];

const ASKED = MEASURES.map(({ asked, told }) => ({ asked: new RegExp(`\\b(?:${asked})\\b`), told }));

/** Whether a sentence gives a figure in the units of what a folded question asks to be measured. */
export function tellsMeasure(foldedQuestion: string, text: string): boolean {
  return ASKED.some(({ asked, told }) => asked.test(foldedQuestion) && told.test(text));
}

/** Whether a sentence gives a length: 'how long' asks for it as for a duration. */
export function tellsLength(text: string): boolean {
  return LENGTH?.told.test(text) ?? false;
}

const [LENGTH] = MEASURES;

function told(units: string): RegExp {
  return withWordBoundaries(
    new RegExp(
      `(?:\\d|\\b(?:une|${NUMBER_WORDS}))[\\s\\u00a0\\u202f-]?(?:(?:de |d['’])|millions? (?:de |d['’])?|milliers? (?:de |d['’])?)?(?:${units})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
  );
}
