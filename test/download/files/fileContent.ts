/** What files are written of, for their tests. */
import type {FileContent} from '../../../src/download/files';
import {laterByLanguage, messagesByLanguage} from '../../../src/i18n/all';
import type {Indexes} from '../../../src/indexes';
import type {Language} from '../../../src/model';
import {shippedIndexes} from '../../fixtures/indexes';

/** All events of a dataset, or those given by their ids. */
export function contentOf(
  indexes: Indexes = shippedIndexes(),
  {ids, language = 'en'}: {readonly ids?: readonly string[]; readonly language?: Language} = {},
): FileContent {
  return {
    telling: {indexes, messages: messagesByLanguage[language], later: laterByLanguage[language]},
    eventIdxs: ids ? ids.map(id => indexes.eventIdxOf.get(id)!) : indexes.inOrder,
    scope: '',
    version: '0123456789ab',
    addressOf: id => `https://atlas.example/index.html#event=${id}`,
  };
}
