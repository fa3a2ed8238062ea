import type { WebDocument, WebElement } from './web-document.ts';

/** The names of elements that never hold the text of an article, in a page as in a Markdown text. */
export const NEVER_OF_ARTICLE: readonly string[] =
  'script style noscript template svg iframe object embed nav aside footer form button select dialog'.split(
    ' ',
  );

/** Those of a page, where elements are known by more than their names. */
const NEVER = `${NEVER_OF_ARTICLE.join(', ')}, canvas, audio, video, map, menu, textarea, input, label, header, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"], [role="menu"], [role="tooltip"]`;

/** Classes and ids that name what an element is for. */
const FURNITURE =
  /(?:^|[\s_-])(?:comments?|commentaires?|commentlist|disqus|cookies?|consent|gdpr|rgpd|cmp|newsletters?|subscribe|subscription|abonnement|abo|encart|share|sharing|sharebar|partage|social|socials|related|similar|similaires|recommended|recommendations?|recirc|teasers?|promos?|advert|adverts|advertisement|advertising|ads?|adsense|pub|publicite|sponsor|sponsored|sidebar|breadcrumbs?|fil-?ariane|menus?|nav|navbar|navigation|footer|pied-?page|banner|popup|pop-?up|modal|overlay|toolbar|pagination|pager|outbrain|taboola|widgets?|author-?(?:box|bio|card|info)|read-?more|readmore|read-?also|read-?next|more-?(?:news|stories|articles)|most-?(?:read|popular)|popular|trending|latest|dernieres|lire-?(?:aussi|plus)|a-?lire|voir-?aussi|tags?|tag-?list|skip-?link|sr-?only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|hidden|is-?hidden|paywall|signup|login|search|lang-?switch(?:er)?|languages?|reading-?time)(?:$|[\s_-])/iu;

/** Declarations that take an element out of sight for good. */
const OUT_OF_SIGHT =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:px|r?em)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\((?:50|100)%/iu;
/** The same on an element itself; a style sheet lets elements appear from nothing, too. */
const TRANSPARENT = /(?:opacity|font-size)\s*:\s*0(?![.\d])/iu;

/** Of the text: an element with more of it than this holds the article, whatever it is called. */
export const LARGEST_SHARE = 0.5;

/** Takes out of a page what is no text of an article: scripts, navigation, asides, forms, comments, what is hidden. */
export function removeFurniture(document: WebDocument): void {
  const { body } = document;
  const whole = lengthOf(body);
  const hidden = hiddenSelectors(document);
  const holdsArticle = (element: WebElement) => {
    if (element.localName === 'header' && element.querySelector('h1') !== null) return true;
    return lengthOf(element) > LARGEST_SHARE * whole;
  };
  for (const element of [...body.querySelectorAll('script, style, noscript, template')]) element.remove();
  for (const element of [...body.querySelectorAll(NEVER)]) {
    if (!holdsArticle(element)) element.remove();
  }
  for (const element of [...body.querySelectorAll('*')]) {
    if (/^(?:main|article|h1|time)$/u.test(element.localName)) {
      if (isInvisible(element, hidden)) element.remove();
      continue;
    }
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
    const isFurniture = isInvisible(element, hidden) || isFurnitureName(names);
    if (isFurniture && !holdsArticle(element)) element.remove();
  }
}

/** Whether a class or an id says that an element is none of the article's. */
export function isFurnitureName(names: string): boolean {
  return FURNITURE.test(names);
}

function isInvisible(element: WebElement, hidden: ReadonlySet<string>): boolean {
  const style = element.getAttribute('style') ?? '';
  if (style !== '' && (OUT_OF_SIGHT.test(style) || TRANSPARENT.test(style))) return true;
  if (hidden.size === 0) return false;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean);
  return classes.some((name) => hidden.has(`.${name}`)) || hidden.has(`#${element.getAttribute('id') ?? ''}`);
}

/** The classes and ids that the page's own style sheets hide. */
function hiddenSelectors(document: WebDocument): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { textContent } of document.querySelectorAll('style')) {
    const rules = (textContent ?? '').slice(0, 200_000).matchAll(/([^{}]{1,300})\{([^{}]{0,1000})\}/gu);
    for (const [, selectors = '', body = ''] of rules) {
      if (!OUT_OF_SIGHT.test(body)) continue;
      for (const selector of selectors.split(',')) {
        if (/^[.#][\w-]+$/u.test(selector.trim())) hidden.add(selector.trim());
      }
    }
  }
  return hidden;
}

function lengthOf(element: WebElement): number {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').length;
}
