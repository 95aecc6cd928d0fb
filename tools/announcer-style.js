const ROOT = '.svelte-kit/generated/root.svelte';
const STYLE_OF_ANNOUNCER = /(<div id="svelte-announcer"[^>]*?) style="([^"]*)"/;

/**
 * SvelteKit hides the line that tells screen readers the new page's title by a style attribute,
 * which our policy refuses: the title would stand at the foot of every page. This writes it as style
 * directives, which Svelte sets from the script.
 * @returns {import('vite').Plugin}
 */
export function announcerStyle() {
  return {
    name: 'minori-announcer-style',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith(ROOT) ? withoutStyleAttribute(code) : null;
    },
  };
}

/** @param {string} code */
export function withoutStyleAttribute(code) {
  if (!STYLE_OF_ANNOUNCER.test(code)) {
    throw new Error(
      `${ROOT}: expected the style attribute of #svelte-announcer; ` +
        'look at tools/announcer-style.js after moving SvelteKit',
    );
  }
  return code.replace(STYLE_OF_ANNOUNCER, (_, before, style) => before + directives(style));
}

/** @param {string} style */
function directives(style) {
  return style
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .map(([property, value]) => ` style:${property}="${value}"`)
    .join('');
}
