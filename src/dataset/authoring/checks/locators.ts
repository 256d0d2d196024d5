import {type Issue, paragraphsOf} from '../../../model';
import {error, shown} from '../../complaints';
import type {Authored} from '../authored';
import {locatorsIn} from '../locators';

/** Every locator leads a reader to paragraphs. */
export function* checkLocators(authored: Authored): Iterable<Issue> {
  for (const {value, at} of locatorsIn(authored)) {
    if (paragraphsOf(value) === null)
      yield error(
        at,
        `unexpected locator ${shown(value)}; expected "paragraph 4", "paragraphs 1–2" or "paragraphs 1, 3"`,
      );
  }
}
