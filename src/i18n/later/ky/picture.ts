import type {LaterMessages} from '../../messages';

/** The words of a picture that is saved or printed, and of the dialog that makes it. */
export const picture: LaterMessages['picture'] = {
  sources: sources =>
    sources.length === 0 ? '' : `${sources.length === 1 ? 'Булак' : 'Булактар'}: ${sources.join('; ')}.`,
  mapCredit: {
    neutral:
      'Карта: Natural Earth, сызыктар 2018-жылга карата; үзүк сызыктар талаштуу. Шаарлар: GeoNames, CC BY 4.0.',
    un: 'Карта: Natural Earth, сызыктар 2018-жылга карата, БУУнун карталарындагыдай. Шаарлар: GeoNames, CC BY 4.0.',
  },
  licence: licence => `Маалыматтар: ${licence}.`,
  dialog: {
    title: 'Сүрөттү сактоо',
    format: 'Формат',
    formats: {shown: 'Экрандагыдай', wide: '16:9', square: '1:1', portrait: '4:5'},
    file: 'Файл',
    files: {png: 'PNG', svg: 'SVG'},
    theme: 'Түстөр',
    themes: {light: 'Жарык', dark: 'Караңгы'},
    preview: 'Алдын ала көрүү',
    pending: 'Сүрөт тартылып жатат',
    download: 'Сактоо',
    close: 'Жабуу',
    notSaved: 'Сүрөт сакталган жок: браузер аны жаза алган жок. Файлдын башка түрүн байкап көрүңүз.',
    failed: 'Сүрөт тартылган жок: карта жүктөлгөн жок. Байланышты текшерип, кайра аракет кылыңыз.',
  },
  fileName: (day, what, shape) => ['itinera', day, what, shape].filter(part => part !== null).join('-'),
};
