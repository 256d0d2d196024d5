// The tokens of a theme from the text of tokens.css: for pictures that are drawn where there is no page, as in Node.
import type {Token} from './colours';

/**
 * Reads the tokens of a theme: what the sheet says for `:root` and for the theme, the later rule over the earlier one, as a browser does.
 *
 * It reads rules whose selectors are `:root` and `[data-theme="…"]`, alone or in a list. What stands within an at-rule is for readers who have chosen
 * no theme, and is passed over. References (`var()`) stay as they are written.
 *
 * @param css  the text of tokens.css; that of a house theme may follow.
 * @returns the value of a token, on one line.
 */
export function tokensOfTheme(css: string, theme: 'light' | 'dark'): Token {
  const values = tokensIn(css, [':root', `[data-theme="${theme}"]`]);
  return name => values.get(name) ?? '';
}

/** The tokens that are set by rules of any of some selectors; of one that is set twice the later value holds. What stands within an at-rule is passed over. */
export function tokensIn(css: string, selectors: readonly string[]): ReadonlyMap<string, string> {
  const rules = topRules(withoutComments(css)).filter(rule =>
    rule.selectors.some(selector => selectors.includes(selector)),
  );
  return new Map(rules.flatMap(({body}) => valuesIn(body)));
}

/** The names of all tokens that a sheet sets anywhere, without their dashes; a name stands as often as it is set. */
export function tokenNames(css: string): string[] {
  return valuesIn(withoutComments(css)).map(([name]) => name);
}

/** What stands within the at-rules of a condition, such as `(prefers-color-scheme: dark)`. */
export function withinMedia(css: string, condition: string): string {
  const parts = withoutComments(css).split(`@media ${condition}`).slice(1);
  return parts.map(part => part.slice(part.indexOf('{') + 1, part.search(/\}\s*\}/) + 1)).join('\n');
}

function valuesIn(css: string): [name: string, value: string][] {
  return [...css.matchAll(declarations)].map(([, name, value]) => [
    name!,
    value!.trim().replaceAll(/\s+/g, ' '),
  ]);
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** `--name: value` up to its semicolon or the end of the rule; what is quoted may hold either. */
const declarations = /--([\w-]+)\s*:((?:"[^"]*"|'[^']*'|[^;"'}])*)/g;

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
