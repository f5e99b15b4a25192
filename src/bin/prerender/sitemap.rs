//! The list of pages for search engines, where the build is told the site's address: `SITE_ADDRESS=https://… make build`.
//! Without it there is no list and no page names its one address, since a wrong one would harm the site.

use crate::pages::Written;
use qingzhang::{language::Language, ui::Page};
use std::env;

/// Where the site's folder will be served, with a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address(String);

impl Address {
    /// The one that the builder named.
    pub(crate) fn of_the_site() -> Result<Option<Self>, String> {
        match env::var("SITE_ADDRESS") {
            Err(_) => Ok(None),
            Ok(told) if told.is_empty() => Ok(None),
            Ok(told) => Self::read(&told).map(Some),
        }
    }

    fn read(told: &str) -> Result<Self, String> {
        let rest = told.strip_prefix("https://").or_else(|| told.strip_prefix("http://")).unwrap_or_default();
        let strange = |c: char| c.is_whitespace() || "\"'<>&?#".contains(c);
        if rest.is_empty() || rest.starts_with('/') || rest.contains(strange) {
            return Err(format!("SITE_ADDRESS={told} is no address such as https://example.org/some/where/"));
        }
        Ok(Self(format!("{}/", told.trim_end_matches('/'))))
    }

    /// The whole address of what is at `path` below the site's folder.
    pub(crate) fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Whether nothing else is served there: only at the root do crawlers look for robots.txt.
    fn is_root(&self) -> bool {
        self.0.matches('/').count() == 3
    }
}

/// The files for crawlers, with their names.
pub(crate) fn files(site: Option<&Address>, pages: &[Written]) -> Vec<(&'static str, String)> {
    let Some(site) = site else { return Vec::new() };
    let mut files = vec![("sitemap.xml", sitemap(site, pages))];
    if site.is_root() {
        let sitemap = site.of("sitemap.xml");
        files.push(("robots.txt", format!("User-agent: *\nAllow: /\nSitemap: {sitemap}\n")));
    }
    files
}

fn sitemap(site: &Address, pages: &[Written]) -> String {
    let entry = |written: &Written| {
        let page = written.page;
        let others = Language::ALL.map(|language| {
            let (lang, address) = (language.html_lang(), site.of(&Page { language, ..page }.path()));
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>")
        });
        format!("<url><loc>{}</loc>{}</url>\n", site.of(&page.path()), others.concat())
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        pages.iter().map(entry).collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use qingzhang::ui::Route;

    #[test]
    fn an_address_is_taken_with_or_without_its_slash_and_nothing_else_is() {
        for told in ["https://example.org/x", "https://example.org/x/"] {
            assert_eq!(
                Address::read(told).map(|site| site.of("zh/")),
                Ok("https://example.org/x/zh/".to_owned())
            );
        }
        for told in
            ["example.org", "https://", "https://example.org/?a", "ftp://example.org/", "https://a b/"]
        {
            assert!(Address::read(told).is_err(), "{told}");
        }
    }

    #[test]
    fn crawlers_are_told_of_each_page_in_both_languages_once_the_address_is_known() {
        let page = Page { route: Route::Sources, language: Language::Zh };
        let pages = [Written {
            page,
            title: String::new(),
            description: String::new(),
            main: String::new(),
            data: None,
        }];
        assert!(files(None, &pages).is_empty());
        let site = |told| Address::read(told).expect("an address");
        let below = files(Some(&site("https://example.org/x")), &pages);
        assert_eq!(below.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["sitemap.xml"]);
        assert!(below[0].1.contains("<loc>https://example.org/x/zh/sources/</loc>"));
        assert!(below[0].1.contains("hreflang=\"en\" href=\"https://example.org/x/en/sources/\""));
        let root = files(Some(&site("https://example.org")), &pages);
        assert!(root[1].1.ends_with("Sitemap: https://example.org/sitemap.xml\n"));
    }
}
