// The tokens of a theme from the text of tokens.css: for pictures that are drawn where there is no page, as in Node.
import type {Token} from './colours';

/**
 * Reads the tokens of a theme: what the sheet says for `:root`, and over it what it says for the theme.
 *
 * It reads rules whose selectors are `:root` and `[data-theme="…"]`, alone or in a list. What stands within an at-rule is for readers who have chosen
 * no theme, and is passed over. References (`var()`) stay as they are written.
 *
 * @param css  the text of tokens.css or of the house theme in its place.
 * @returns the value of a token, on one line.
 */
export function tokensOfTheme(css: string, theme: 'light' | 'dark'): Token {
  const values = new Map<string, string>();
  const rules = topRules(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  for (const wanted of [':root', `[data-theme="${theme}"]`]) {
    for (const {selectors, body} of rules) {
      if (!selectors.includes(wanted)) continue;
      for (const [, name, value] of body.matchAll(declarations))
        values.set(name!, value!.trim().replaceAll(/\s+/g, ' '));
    }
  }
  return name => values.get(name) ?? '';
}

/** `--name: value` up to its semicolon or the end of the rule; what is quoted may hold either. */
const declarations = /--([\w-]+)\s*:((?:"[^"]*"|'[^']*'|[^;"'])*)/g;

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The rules of a sheet that stand in no other, at-rules left out. */
function topRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (const {0: brace, index} of css.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) open = index;
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth > 0) continue;
    // what ends in a semicolon before a rule is an at-rule without a body
    const prelude = css.slice(start, open).split(';').at(-1)!.trim();
    if (!prelude.startsWith('@'))
      rules.push({
        selectors: prelude.split(',').map(selector => selector.trim().replaceAll("'", '"')),
        body: css.slice(open + 1, index),
      });
    start = index + 1;
  }
  return rules;
}
