import { useQuery } from '@tanstack/react-query'
import { pagesQuery, shopQuery } from '../lib/api-query.ts'
import { t } from '../lib/messages/footer.ts'
import { paths } from '../lib/paths.ts'
import { shopName } from '../lib/shop-name.ts'
import { ButtonLink } from '../ui/button.tsx'
import { SiteFooter } from '../ui/site-footer.tsx'
import { Display } from '../ui/text.tsx'
import { ThemeSelect } from './theme-select.tsx'

const legalSlugs = ['terms', 'privacy', 'cookies', 'imprint']
const helpSlugs = ['delivery', 'shipping', 'returns', 'faq', 'size-guide']

export function Footer() {
  const { data } = useQuery(pagesQuery)
  const name = useQuery(shopQuery).data?.name ?? shopName
  const pages = data?.data ?? []
  const links = (keep: (slug: string) => boolean) =>
    pages.filter(({ slug }) => keep(slug)).map(({ slug, title }) => ({ name: title, to: paths.page(slug) }))
  const columns = [
    {
      title: t('footShop'),
      links: [
        { name: t('newThings'), to: paths.newest },
        { name: t('allThings'), to: paths.all },
        { name: t('collections'), to: paths.collections },
        { name: t('saved'), to: paths.saved },
      ],
    },
    {
      title: t('footHelp'),
      links: [
        { name: t('findOrder'), to: paths.findOrder },
        ...links((slug) => helpSlugs.includes(slug)),
        { name: t('contact'), to: paths.contact },
      ],
    },
    { title: t('footAbout'), links: links((slug) => !helpSlugs.includes(slug) && !legalSlugs.includes(slug)) },
  ]
  return (
    <SiteFooter
      intro={
        <>
          <Display size="md">{t('lettersTitle')}</Display>
          <p className="Muted">{t('lettersText')}</p>
          <ButtonLink variant="ink" size="sm" to={paths.contact}>
            {t('lettersAction')}
          </ButtonLink>
        </>
      }
      columns={columns.filter((column) => column.links.length > 0)}
      legal={links((slug) => legalSlugs.includes(slug))}
      note={t('legal', { year: new Date().getFullYear(), name })}
      settings={<ThemeSelect />}
    />
  )
}
