import { describe, expect, it } from 'vitest';
import { attributionFor, attributionsIn } from '../../../src/estimate/claimants/attribution.ts';
import { readFiguresOf } from '../../../src/estimate/figures/figures-of.ts';
import { compiledGrammars } from '../../../src/estimate/grammar/compiled-grammar.ts';
import { lex } from '../../../src/estimate/grammar/lexeme.ts';
import type { Language } from '../../../src/language/language.ts';

/** A sentence, and who gives each of its figures; null where nobody does. */
const SENTENCES: readonly (readonly [
  language: Language,
  text: string,
  claimants: readonly (string | null)[],
])[] = [
  ['fr', 'La CGT évoque 36 lits, la direction 37.', ['La CGT', 'la direction']],
  ['fr', 'La police a compté 300 personnes, les organisateurs 900.', ['La police', 'les organisateurs']],
  ['en', 'Police said 300 people marched, organisers 900.', ['Police', 'organisers']],
  ['en', 'The union said pay rose 5% for doctors, nurses 3%.', ['The union', 'The union']],
  ['en', 'Contrary to what the union says, 25 trains ran, the director corrected.', ['the director']],
  ['fr', "Contrairement à ce qu'affirme le syndicat, 25 trains ont roulé.", [null]],
  ['en', 'Notices were issued by 7 councils.', [null]],
  ['en', 'The flood claimed 12 lives.', [null]],
  [
    'fr',
    'Il livre 250 colis, pour une prime qui, selon le syndicat, atteint 9 euros.',
    [null, 'le syndicat'],
  ],
  ['fr', 'Il en manque 40, plaide la direction.', ['la direction']],
  ['fr', 'Le préfet a, de son côté, rappelé que 12 ponts étaient fermés.', ['Le préfet']],
  ['fr', '« Il en reste 12 », expliquait à la presse Anne Petit.', ['Anne Petit']],
  ['fr', 'Douze ponts sont fermés, indique-t-on de source policière.', ['source policière']],
  ['en', 'Acme will shut 12 shops, its boss, Ann Lee, has told staff.', ['its boss, Ann Lee']],
  ['en', '"We lost 12 boats," Ann Lee, the union\'s envoy in Hull, told Reuters.', ['Ann Lee']],
  ['fr', 'Rien ne part, a révélé la mairie dans un avis, précisant que 12 bus manquent.', ['la mairie']],
  ['fr', 'On a vu 12 bus (police).', ['police']],
  ['en', "By the union's own count 12 buses ran.", ['the union']],
  ['en', 'A guard who left early counted 12 buses.', ['A guard']],
  ['en', 'The mayor gave a figure of 12.', ['The mayor']],
  ['fr', 'À les entendre, il en reste 12.', [null]],
  ['en', 'Guards, who were at the gates, said 12 had left.', ['Guards']],
  ['en', 'The WHO said 12 people had died.', ['The WHO']],
  ['fr', 'Le ministre jure avoir contrôlé 800 taxis.', ['Le ministre']],
  ['fr', 'Le patron se vante d’avoir vendu 300 vélos.', ['Le patron']],
  ['fr', 'La ligue a réclamé douze bus et n’en a reçu que trois.', ['La ligue', null]],
  ['fr', 'Un sondage Elabe crédite le maire de 38 %.', ['Un sondage Elabe']],
  ['fr', 'Ils en vendent 300 par jour, compte un vendeur.', ['un vendeur']],
  [
    'fr',
    'Il vend 10 avions et 220 drones, confient deux diplomates.',
    ['deux diplomates', 'deux diplomates', null],
  ],
  ['fr', 'La garnison, forte de 140 hommes, nie.', [null]],
  ['fr', 'Le tas mesure 60 mètres.', [null]],
  ['en', 'The mayor grumbles that 12 families left.', ['The mayor']],
  ['en', 'Acme’s Ann Lee has December nearer 550.', ['Acme’s Ann Lee']],
  ['en', 'A tent, by the reckoning of the Red Cross, costs $430.', ['the Red Cross']],
  ['en', 'The ship lost eleven men, if the spokesman is to be believed.', ['the spokesman']],
  ['en', 'A gang reckoned to have 8,000 members runs the port.', [null]],
  ['en', 'Workers live in huts measuring 21 metres.', [null]],
  ['en', 'Of the $9m that the UN says it needs, donors have paid $2m.', ['the UN', null]],
  ['en', 'Cases rose in 12 towns, per the WHO.', ['the WHO']],
  ['en', 'Prices rose 12 per cent of late.', [null]],
  ['en', 'Guards tallied 12 buses.', ['Guards']],
  ['en', 'The agent values him at €12m.', ['The agent']],
  ['en', 'The previous record, of 2016, was 12.', [null]],
  [
    'en',
    'Ann Lee, who runs the port, told us that half of that, or 12 ships, had left.',
    ['Ann Lee', 'Ann Lee'],
  ],
  ['fr', "D'après le relevé que tient la mairie, 12 bus manquent.", ['le relevé que tient la mairie']],
  ['fr', 'Selon une étude menée par la CGT, 12 bus manquent.', ['une étude menée par la CGT']],
  ['fr', 'Pour le géographe Luc Petit, il manque 12 bus.', ['le géographe Luc Petit']],
  ['fr', 'Pour la Bretagne, il manque 12 bus.', [null]],
  ['fr', 'Au syndicat, on recense 12 bus.', ['syndicat']],
  ['fr', 'Police : 12 blessés.', ['Police']],
  ['fr', 'Coup de filet à Lille : 12 blessés.', [null]],
  ['fr', '« On a tenu », dit la directrice, qui promet 12 postes.', ['la directrice']],
  ['en', 'Divers found 12 bodies in the lake.', [null]],
  ['en', 'The survey found 12 bodies.', ['The survey']],
  ['en', "The union's figure was 12.", ['The union']],
  ['en', 'As the mayor said, 12 buses had left.', ['the mayor']],
  ['en', 'As Ann Lee puts it, 12 buses had left.', ['Ann Lee']],
  ['en', 'The port disputes that: a guard put the number at 12.', ['a guard']],
  ['en', 'According to a memo seen by the Echo, 12 buses had left.', ['a memo seen by the Echo']],
  ['en', 'Echo TV reported 12 dead, without citing a source.', ['Echo TV']],
  ['en', 'A driver boasted of having made 12 trips.', ['A driver']],
  ['en', "The bank's economist sees pay reaching 12 euros.", ["The bank's economist"]],
  ['fr', "Le retard n'explique que 12 % de la baisse.", [null]],
  ['fr', "La mairie n'en recense que 12.", ['La mairie']],
  ['fr', 'Le sel, relevé par un marin, pesait 12 kilos.', ['un marin']],
  ['fr', 'Trop peu, répond la CGT, qui en réclamait 12.', ['la CGT']],
  ['fr', "Selon un bilan communiqué mardi par l'institut, 12 bus manquent.", ["l'institut"]],
  ['en', 'The mayor said at least three buses had left.', ['The mayor']],
  ['en', 'Twelve buses had left, guards point out.', ['guards']],
  ['en', "The port's own forecast, seen by the Echo, is 12.", ['The port']],
  ['fr', 'Douze bus sont partis, indique le commissaire.', ['le commissaire']],
  ['fr', 'La pêche a gagné 12 %, se félicite le policier.', ['le policier']],
  ['fr', "L'association s'indigne : 12 bus manquent.", ["L'association"]],
  ['fr', 'Le préfet dit le savoir depuis que 12 bus manquent.', ['Le préfet']],
  ['en', 'Guards say that only 12 buses are ever counted.', ['Guards']],
  ['en', 'The union had logged 12 strikes by mid-May.', ['The union']],
  ['en', 'Guards insist on fewer than 12.', ['Guards']],
  ['fr', 'On tiendra, veut croire la coopérative : il reste 12 bus.', ['la coopérative']],
  ['en', 'Their union, Napo, says 12 had left.', ['Their union, Napo']],
  ['en', 'An audit report found that 12 had left.', ['An audit report']],
  ['en', 'Homes promised by the mayor will house 12 families.', ['the mayor']],
  ['en', 'She recalls that a survey had counted 12 families.', ['a survey']],
  ['en', 'The mayor said that divers had found 12 bodies.', ['The mayor']],
  ['fr', "Pour l'Alliance, qui défend les ports, il manque 12 quais.", ["l'Alliance"]],
  ['fr', 'Le retrait annoncé par le ministère concerne 12 bus.', ['le ministère']],
  ['fr', 'Le plan annoncé par la mairie compte 12 bus.', ['la mairie']],
  ['fr', 'Le prêt annoncé par la banque porte sur 12 euros.', ['la banque']],
  ['fr', 'Le repli annoncé par la firme fait 12 perdants.', ['la firme']],
  ['fr', 'Selon le compte de la mairie, 12 bus manquent.', ['le compte de la mairie']],
  ['fr', 'Selon son propre compte rendu, 12 bus manquent.', ['son propre compte rendu']],
  ['fr', 'Selon le chef de porte, 12 bus manquent.', ['le chef de porte']],
  ['fr', 'Selon un décompte fait par la mairie, 12 bus manquent.', ['un décompte fait par la mairie']],
  ['fr', 'Le commandant du retrait annonce 12 morts.', ['Le commandant du retrait']],
  ['fr', 'Le chef du retrait, Luc Petit, annonce 12 morts.', ['Le chef du retrait, Luc Petit']],
  ['fr', "L'auteur de l'extrait annonce 12 pages.", ["L'auteur de l'extrait"]],
  ['fr', 'Selon la mine, la firme extrait 12 tonnes.', ['la mine']],
  ['fr', 'Selon la Région Grand Est, 12 bus manquent.', ['la Région Grand Est']],
  ['fr', "Selon l'institut, qui a suivi 40 malades, 12 % guérissent.", [null, "l'institut"]],
];

describe('who gives a figure', () => {
  it.each(SENTENCES)('in %s: %s', (language, text, claimants) => {
    const lexemes = lex(text);
    const attributions = attributionsIn(lexemes, compiledGrammars[language]);
    const figures = readFiguresOf(lexemes, language).filter(({ kind }) => kind === 'estimate');
    const given = figures.map(({ figure }) => {
      const range = attributionFor(attributions, figure.coreFrom, lexemes)?.claimant ?? null;
      return range === null ? null : text.slice(lexemes[range.from]?.start, lexemes[range.to - 1]?.end);
    });
    expect(given).toEqual(claimants);
  });
});
