import { describe, expect, it } from 'vitest';
import { furnitureRuleOf } from '../../../src/corpus/furniture/line-rules.ts';

describe('a line of page furniture', () => {
  it.each([
    ['1 min de lecture', 'reading time'],
    ['Temps de lecture : 3 minutes', 'reading time'],
    ['4 min read', 'reading time'],
    ['EN | FR | DE', 'language menu'],
    ['Українська', 'language menu'],
    ['Partager sur Facebook', 'share'],
    ['Share this article on X or by e-mail', 'share'],
    ['Suivez-nous sur Google Actualités', 'share'],
    ['Your email address will not be published.', 'comments'],
    ['Soyez le premier à commenter', 'comments'],
    ['Ce site utilise Akismet pour réduire les indésirables.', 'comments'],
    ['Inscrivez-vous à notre newsletter', 'subscription'],
    ['Il vous reste 54,2 % de cet article à lire.', 'subscription'],
    ['Nous utilisons des cookies pour améliorer votre expérience.', 'cookies'],
    ['Accept all', 'cookies'],
    ['Accueil > Monde > Asie', 'menu'],
    ['Home | News | Sport', 'menu'],
    ['À lire aussi : Le pont est fermé', 'teaser'],
    ['Read more: The bridge is closed', 'teaser'],
    ['Mots-clés : Ukraine, Russie', 'tags'],
    ['#Ukraine #Russie', 'tags'],
    ['Source : AFP', 'source'],
    ['Reuters', 'source'],
    ['Crédit photo : Jean Dupont / AFP', 'photo credit'],
    ['© 2025 Le Courrier. Tous droits réservés.', 'copyright'],
    ['La suite après cette publicité', 'advertising'],
    ['Listen to this article', 'media player'],
    ['Cet article a été traduit automatiquement.', 'disclaimer'],
    ['Reporting by Ann Doe. Edited by Li Wei.', 'byline'],
    ['N. B.', 'byline'],
    ['https://example.org/a', 'link'],
    ['* * *', 'ornament'],
    ['S’abonner à partir de 1 €', 'subscription'],
    ['Votre adresse e-mail est utilisée pour vous envoyer nos newsletters.', 'subscription'],
    ['Pour poster un commentaire, connectez-vous ou créez un compte.', 'comments'],
    ['This article is more than 4 months old', 'disclaimer'],
    ['A version of this article appears in print on April 5, 2025, Section A', 'disclaimer'],
    ['Skip past newsletter promotion', 'advertising'],
    ['Image source, Reuters', 'photo credit'],
    ['About the author: Lena Vogt covers ice and mountains.', 'author box'],
    ['5 min read | Share on X | Email', 'reading time'],
  ])('is known by its words: %s', (line, rule) => {
    expect(furnitureRuleOf(line)).toBe(rule);
  });
});

describe('a line of an article', () => {
  it.each([
    'Le tribunal a condamné la société pour ses cookies déposés sans consentement.',
    'Google will stop using cookies in its browser next year.',
    'Les lecteurs partagent leurs souvenirs sur Facebook.',
    'Le temps de lecture des élèves a baissé de 10 minutes par jour.',
    'Sources close to the ministry said that the talks had failed.',
    'Une source militaire a confirmé la perte de deux chars.',
    'Publicité mensongère : deux ans de prison requis',
    'Read and Leeds sign a new agreement',
    'Menu unique à 4 euros dans les cantines',
    'Recherche : les crédits baissent de 3 %',
    'Santé',
    'Il vous reste deux jours pour déclarer vos revenus.',
    'The court heard comments from three experts.',
    'Tous les articles du traité ont été adoptés.',
    'En 2024, la Russie a perdu 300 chars.',
    'La photo montre un soldat près du pont.',
    'A free newsletter of the union reached 3,000 members.',
    'Direction Kiev pour le ministre',
    'Contacts rompus entre Paris et Bamako',
    'X poursuit la Commission devant la Cour',
    'Partager le travail, une idée neuve',
  ])('is not: %s', (line) => {
    expect(furnitureRuleOf(line)).toBeNull();
  });
});
