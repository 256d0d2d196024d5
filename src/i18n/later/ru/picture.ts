import type {LaterMessages} from '../../messages';

/** The words of a picture that is saved or printed, and of the dialog that makes it. */
export const picture: LaterMessages['picture'] = {
  sources: sources =>
    sources.length === 0 ? '' : `${sources.length === 1 ? 'Источник' : 'Источники'}: ${sources.join('; ')}.`,
  mapCredit: {
    neutral:
      'Карта: Natural Earth, линии на 2018 год; штриховые\u00a0— спорные. Города: GeoNames, CC BY 4.0.',
    un: 'Карта: Natural Earth, линии на 2018 год, как на картах ООН. Города: GeoNames, CC BY 4.0.',
  },
  licence: licence => `Данные: ${licence}.`,
  dialog: {
    title: 'Сохранить картинку',
    format: 'Формат',
    formats: {shown: 'Как на экране', wide: '16:9', square: '1:1', portrait: '4:5'},
    file: 'Файл',
    files: {png: 'PNG', svg: 'SVG'},
    theme: 'Цвета',
    themes: {light: 'Светлые', dark: 'Тёмные'},
    preview: 'Предпросмотр',
    pending: 'Картинка рисуется',
    download: 'Сохранить',
    close: 'Закрыть',
    notSaved: 'Не удалось сохранить картинку: браузер не смог её записать. Попробуйте другой вид файла.',
    failed: 'Не удалось нарисовать картинку: карта не загрузилась. Проверьте подключение и повторите.',
  },
  fileName: (day, what, shape) => ['itinera', day, what, shape].filter(part => part !== null).join('-'),
};
