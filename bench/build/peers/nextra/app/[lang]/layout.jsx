import 'nextra-theme-docs/style.css';
import { getPageMap } from 'nextra/page-map';
import { Layout, Navbar } from 'nextra-theme-docs';

export function generateStaticParams() {
  return [{ lang: 'de' }, { lang: 'en' }];
}

export default async function RootLayout({ children, params }) {
  const { lang } = await params;
  return (
    <html lang={lang} dir="ltr" suppressHydrationWarning>
      <body>
        <Layout
          navbar={<Navbar logo="Bench" />}
          pageMap={await getPageMap(`/${lang}`)}
          i18n={[
            { locale: 'de', name: 'Deutsch' },
            { locale: 'en', name: 'English' },
          ]}
        >
          {children}
        </Layout>
      </body>
    </html>
  );
}
