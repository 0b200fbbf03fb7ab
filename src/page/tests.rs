//! Whole pages of small catalogs: without services, in one language, with a text that is missing.
//!
//! `SNAPSHOTS=overwrite cargo test --features serve --lib page::` writes what is made now.

use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::Inline;
use snapbox::{IntoData, str};

use super::{ASSETS, Filter, Frame, Kind, code, index, refusal};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::engine;
use crate::table::{Argument, ArgumentKind, Row, Table};

const ENGLISH: &str = "\
LATE = { $days ->
    [one] The parcel { $parcel } is a day late.
   *[other] The parcel { $parcel } is { $days } days late: see `track { $parcel }`.
}
LOST = The <parcel> & its label are lost.
";

/// Another team's catalog, with what its languages say.
fn parcels(texts: &[(&str, &str)]) -> Catalog {
    const ARGUMENTS: &[Argument] = &[
        Argument {
            name: "parcel",
            kind: ArgumentKind::String,
        },
        Argument {
            name: "days",
            kind: ArgumentKind::Number,
        },
    ];
    let row = |code, status, args| Row {
        code,
        status,
        shared: None,
        args,
    };
    let rows = vec![row("LATE", 409, ARGUMENTS), row("LOST", 404, &[])];
    let table = Table::build("parcels", rows).unwrap();
    Catalog::from_texts(table, texts.iter().copied()).unwrap()
}

fn frame<'a>(catalog: &'a Catalog, tag: &str, root: &'a str) -> Frame<'a> {
    Frame {
        catalog,
        locale: catalog.locale(tag).unwrap(),
        kind: Kind::Reference,
        is_named: tag != "en",
        root,
        query: &[],
    }
}

fn codes(catalog: &Catalog) -> Vec<Code> {
    catalog.table().codes().collect()
}

/// Compares a page with what stands here, an element a line. The names of its files change with
/// their texts.
#[track_caller]
fn is(page: maud::Markup, expected: Inline) {
    let mut page = page.into_string().replace("><", ">\n<") + "\n";
    for (asset, name) in [
        (&ASSETS.style, "STYLE"),
        (&ASSETS.script, "SCRIPT"),
        (&ASSETS.icon, "ICON"),
    ] {
        page = page.replace(&asset.name, name);
    }
    let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
    assert.eq(page.raw(), expected.raw());
}

#[test]
fn the_codes_of_one_language_without_services() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let frame = frame(&catalog, "en", "./");
    is(
        index(&frame, &Filter::default(), &codes(&catalog)),
        str![[r##"
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Error codes · parcels</title>
<link rel="icon" type="image/svg+xml" href="./assets/ICON">
<link rel="stylesheet" href="./assets/STYLE">
<script src="./assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="./">
<bdi class="catalog" translate="no">parcels</bdi> <span>Error codes</span>
</a>
</header>
<main id="content" tabindex="-1">
<h1 class="unseen">Error codes</h1>
<form class="filter" method="get" action="./" role="search" data-live="">
<label class="words">
<span>Search</span>
<input type="search" name="q" value="" autocomplete="off" spellcheck="false" placeholder="Code, number or words" maxlength="200">
</label>
<label>
<span>Status</span>
<select name="status">
<option value="">All statuses</option>
<option value="404">404 Not found</option>
<option value="409">409 Conflict</option>
</select>
</label>
<button class="find" type="submit">Show</button>
</form>
<div id="results">
<p class="count">
<span>2 codes</span>
</p>
<section>
<table role="table">
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">Code</th>
<th scope="col" role="columnheader">Status</th>
<th scope="col" role="columnheader">Description</th>
</tr>
</thead>
<tbody role="rowgroup">
<tr role="row">
<th scope="row" role="rowheader">
<a class="code" href="./errors/LATE" translate="no" dir="ltr">LATE</a>
<button class="copy" type="button" data-copy="LATE" data-copied="Copied" title="Copy">
<span class="unseen">Copy <bdi>LATE</bdi>
</span>
</button>
</th>
<td class="status" role="cell">409</td>
<td role="cell">
<span>The parcel &lt;parcel&gt; is &lt;days&gt; days late: see <code dir="ltr">track &lt;parcel&gt;</code>.</span>
</td>
</tr>
<tr role="row">
<th scope="row" role="rowheader">
<a class="code" href="./errors/LOST" translate="no" dir="ltr">LOST</a>
<button class="copy" type="button" data-copy="LOST" data-copied="Copied" title="Copy">
<span class="unseen">Copy <bdi>LOST</bdi>
</span>
</button>
</th>
<td class="status" role="cell">404</td>
<td role="cell">
<span>The &lt;parcel&gt; &amp; its label are lost.</span>
</td>
</tr>
</tbody>
</table>
</section>
</div>
</main>
<footer>
<a href="./openapi.json">OpenAPI description</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn what_is_not_translated_says_so() {
    let catalog = parcels(&[("en", ENGLISH), ("ar", "LOST = فُقد الطرد.\n")]);
    let frame = frame(&catalog, "ar", "./");
    is(
        index(&frame, &Filter::default(), &codes(&catalog)),
        str![[r##"
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>رموز الأخطاء · parcels</title>
<link rel="icon" type="image/svg+xml" href="./assets/ICON">
<link rel="stylesheet" href="./assets/STYLE">
<script src="./assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">الانتقال إلى المحتوى</a>
<header>
<a class="home" href="./?lang=ar">
<bdi class="catalog" translate="no">parcels</bdi> <span>رموز الأخطاء</span>
</a>
<details class="languages">
<summary>
<span class="unseen">اللغة </span>
<bdi lang="ar">العربية</bdi>
</summary>
<ul>
<li>
<a href="?lang=ar" hreflang="ar" lang="ar" dir="rtl" aria-current="true">العربية</a>
</li>
<li>
<a href="?lang=en" hreflang="en" lang="en" dir="ltr">English</a>
</li>
</ul>
</details>
</header>
<main id="content" tabindex="-1">
<h1 class="unseen">رموز الأخطاء</h1>
<form class="filter" method="get" action="./" role="search" data-live="">
<input type="hidden" name="lang" value="ar">
<label class="words">
<span>بحث</span>
<input type="search" name="q" value="" autocomplete="off" spellcheck="false" placeholder="رمز أو رقم أو كلمات" maxlength="200">
</label>
<label>
<span>الحالة</span>
<select name="status">
<option value="">كل الحالات</option>
<option value="404">404 لم يُعثر على المورد</option>
<option value="409">409 تعارض</option>
</select>
</label>
<button class="find" type="submit">عرض</button>
</form>
<div id="results">
<p class="count">
<span>رمزان</span>
</p>
<section>
<table role="table">
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">الرمز</th>
<th scope="col" role="columnheader">الحالة</th>
<th scope="col" role="columnheader">الوصف</th>
</tr>
</thead>
<tbody role="rowgroup">
<tr role="row">
<th scope="row" role="rowheader">
<a class="code" href="./errors/LATE?lang=ar" translate="no" dir="ltr">LATE</a>
<button class="copy" type="button" data-copy="LATE" data-copied="تم النسخ" title="نسخ">
<span class="unseen">نسخ <bdi>LATE</bdi>
</span>
</button>
</th>
<td class="status" role="cell">409</td>
<td role="cell">
<span lang="en" dir="ltr">The parcel &lt;parcel&gt; is &lt;days&gt; days late: see <code dir="ltr">track &lt;parcel&gt;</code>.</span> <small class="untranslated">لم يُترجم بعد</small>
</td>
</tr>
<tr role="row">
<th scope="row" role="rowheader">
<a class="code" href="./errors/LOST?lang=ar" translate="no" dir="ltr">LOST</a>
<button class="copy" type="button" data-copy="LOST" data-copied="تم النسخ" title="نسخ">
<span class="unseen">نسخ <bdi>LOST</bdi>
</span>
</button>
</th>
<td class="status" role="cell">404</td>
<td role="cell">
<span>فُقد الطرد.</span>
</td>
</tr>
</tbody>
</table>
</section>
</div>
</main>
<footer>
<a href="./openapi.json">وصف OpenAPI</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn nothing_is_found() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let frame = frame(&catalog, "en", "./");
    let filter = Filter {
        words: "\"><script>alert(1)</script>",
        ..Filter::default()
    };
    is(
        index(&frame, &filter, &[]),
        str![[r##"
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Error codes · parcels</title>
<link rel="icon" type="image/svg+xml" href="./assets/ICON">
<link rel="stylesheet" href="./assets/STYLE">
<script src="./assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="./">
<bdi class="catalog" translate="no">parcels</bdi> <span>Error codes</span>
</a>
</header>
<main id="content" tabindex="-1">
<h1 class="unseen">Error codes</h1>
<form class="filter" method="get" action="./" role="search" data-live="">
<label class="words">
<span>Search</span>
<input type="search" name="q" value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" autocomplete="off" spellcheck="false" placeholder="Code, number or words" maxlength="200">
</label>
<label>
<span>Status</span>
<select name="status">
<option value="">All statuses</option>
<option value="404">404 Not found</option>
<option value="409">409 Conflict</option>
</select>
</label>
<button class="find" type="submit">Show</button>
</form>
<div id="results">
<p class="count">
<span>0 codes</span> <a href="./">Show everything</a>
</p>
<div class="empty">
<p>Nothing was found.</p>
<p>Try fewer words, a part of the code, or its number alone.</p>
</div>
</div>
</main>
<footer>
<a href="./openapi.json">OpenAPI description</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn a_code_with_arguments() {
    let french = "LATE = Le colis { $parcel } a { $days } jours de retard.\n";
    let catalog = parcels(&[("en", ENGLISH), ("fr", french)]);
    let late = catalog.table().find("LATE").unwrap();
    is(
        code(&frame(&catalog, "fr", "../"), &catalog, late, ""),
        str![[r##"
<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>LATE · Le colis &lt;parcel&gt; a &lt;days&gt; jours de retard.</title>
<link rel="icon" type="image/svg+xml" href="../assets/ICON">
<link rel="stylesheet" href="../assets/STYLE">
<script src="../assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Aller au contenu</a>
<header>
<a class="home" href="../?lang=fr">
<bdi class="catalog" translate="no">parcels</bdi> <span>Codes d’erreur</span>
</a>
<details class="languages">
<summary>
<span class="unseen">Langue </span>
<bdi lang="fr">français</bdi>
</summary>
<ul>
<li>
<a href="?lang=en" hreflang="en" lang="en" dir="ltr">English</a>
</li>
<li>
<a href="?lang=fr" hreflang="fr" lang="fr" dir="ltr" aria-current="true">français</a>
</li>
</ul>
</details>
</header>
<main id="content" tabindex="-1">
<article>
<p class="crumb">
<a href="../?lang=fr">Codes d’erreur</a>
</p>
<h1>
<bdi class="code" translate="no" dir="ltr">LATE</bdi>
<button class="copy" type="button" data-copy="LATE" data-copied="Copié" title="Copier">
<span class="unseen">Copier <bdi>LATE</bdi>
</span>
</button>
</h1>
<p class="lead">
<span>Le colis &lt;parcel&gt; a &lt;days&gt; jours de retard.</span>
</p>
<dl>
<dt>Statut</dt>
<dd>
<span class="status">409</span> <span>Conflit</span>
</dd>
<dt>Arguments</dt>
<dd>
<ul class="arguments">
<li>
<code dir="ltr">parcel</code> texte</li>
<li>
<code dir="ltr">days</code> nombre</li>
</ul>
</dd>
<dt>Lien permanent</dt>
<dd>
<a class="permalink" href="../errors/LATE" dir="ltr">/errors/LATE</a>
<button class="copy" type="button" data-copy="/errors/LATE" data-copied="Copié" title="Copier">
<span class="unseen">Copier <bdi>/errors/LATE</bdi>
</span>
</button>
</dd>
</dl>
<h2>Dans chaque langue</h2>
<dl class="languages-of">
<dt>
<bdi lang="en">English</bdi>
</dt>
<dd lang="en" dir="ltr">The parcel &lt;parcel&gt; is &lt;days&gt; days late: see <code dir="ltr">track &lt;parcel&gt;</code>.</dd>
<dt>
<bdi lang="fr">français</bdi>
</dt>
<dd lang="fr" dir="ltr">Le colis &lt;parcel&gt; a &lt;days&gt; jours de retard.</dd>
</dl>
<h2>Ce que reçoit un client</h2>
<figure>
<figcaption>
<code dir="ltr">application/problem+json</code>
<button class="copy" type="button" data-copy="{
  &quot;type&quot;: &quot;/errors/LATE&quot;,
  &quot;title&quot;: &quot;Conflit&quot;,
  &quot;status&quot;: 409,
  &quot;detail&quot;: &quot;Le colis &lt;parcel&gt; a 3 jours de retard.&quot;,
  &quot;code&quot;: &quot;LATE&quot;,
  &quot;locale&quot;: &quot;fr&quot;,
  &quot;args&quot;: {
    &quot;parcel&quot;: &quot;&lt;parcel&gt;&quot;,
    &quot;days&quot;: 3
  }
}" data-copied="Copié" title="Copier">
<span class="unseen">Copier <bdi>application/problem+json</bdi>
</span>
</button>
</figcaption>
<pre dir="ltr">
<code>{
  &quot;type&quot;: &quot;/errors/LATE&quot;,
  &quot;title&quot;: &quot;Conflit&quot;,
  &quot;status&quot;: 409,
  &quot;detail&quot;: &quot;Le colis &lt;parcel&gt; a 3 jours de retard.&quot;,
  &quot;code&quot;: &quot;LATE&quot;,
  &quot;locale&quot;: &quot;fr&quot;,
  &quot;args&quot;: {
    &quot;parcel&quot;: &quot;&lt;parcel&gt;&quot;,
    &quot;days&quot;: 3
  }
}</code>
</pre>
</figure>
</article>
</main>
<footer>
<a href="../openapi.json">Description OpenAPI</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn a_code_with_the_address_of_its_service() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let lost = catalog.table().find("LOST").unwrap();
    let base_url = "https://parcels.example/api";
    is(
        code(&frame(&catalog, "en", "../"), &catalog, lost, base_url),
        str![[r##"
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>LOST · The &lt;parcel&gt; &amp; its label are lost.</title>
<link rel="icon" type="image/svg+xml" href="../assets/ICON">
<link rel="stylesheet" href="../assets/STYLE">
<script src="../assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="../">
<bdi class="catalog" translate="no">parcels</bdi> <span>Error codes</span>
</a>
</header>
<main id="content" tabindex="-1">
<article>
<p class="crumb">
<a href="../">Error codes</a>
</p>
<h1>
<bdi class="code" translate="no" dir="ltr">LOST</bdi>
<button class="copy" type="button" data-copy="LOST" data-copied="Copied" title="Copy">
<span class="unseen">Copy <bdi>LOST</bdi>
</span>
</button>
</h1>
<p class="lead">
<span>The &lt;parcel&gt; &amp; its label are lost.</span>
</p>
<dl>
<dt>Status</dt>
<dd>
<span class="status">404</span> <span>Not found</span>
</dd>
<dt>Permanent link</dt>
<dd>
<a class="permalink" href="https://parcels.example/api/errors/LOST" dir="ltr">https://parcels.example/api/errors/LOST</a>
<button class="copy" type="button" data-copy="https://parcels.example/api/errors/LOST" data-copied="Copied" title="Copy">
<span class="unseen">Copy <bdi>https://parcels.example/api/errors/LOST</bdi>
</span>
</button>
</dd>
</dl>
<h2>In every language</h2>
<dl class="languages-of">
<dt>
<bdi lang="en">English</bdi>
</dt>
<dd lang="en" dir="ltr">The &lt;parcel&gt; &amp; its label are lost.</dd>
</dl>
<h2>What a client receives</h2>
<figure>
<figcaption>
<code dir="ltr">application/problem+json</code>
<button class="copy" type="button" data-copy="{
  &quot;type&quot;: &quot;https://parcels.example/api/errors/LOST&quot;,
  &quot;title&quot;: &quot;Not found&quot;,
  &quot;status&quot;: 404,
  &quot;detail&quot;: &quot;The &lt;parcel&gt; &amp; its label are lost.&quot;,
  &quot;code&quot;: &quot;LOST&quot;,
  &quot;locale&quot;: &quot;en&quot;
}" data-copied="Copied" title="Copy">
<span class="unseen">Copy <bdi>application/problem+json</bdi>
</span>
</button>
</figcaption>
<pre dir="ltr">
<code>{
  &quot;type&quot;: &quot;https://parcels.example/api/errors/LOST&quot;,
  &quot;title&quot;: &quot;Not found&quot;,
  &quot;status&quot;: 404,
  &quot;detail&quot;: &quot;The &lt;parcel&gt; &amp; its label are lost.&quot;,
  &quot;code&quot;: &quot;LOST&quot;,
  &quot;locale&quot;: &quot;en&quot;
}</code>
</pre>
</figure>
</article>
</main>
<footer>
<a href="../openapi.json">OpenAPI description</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn a_refusal() {
    let catalog = parcels(&[("en", ENGLISH), ("fr", "LOST = Perdu.\n")]);
    is(
        refusal(&frame(&catalog, "fr", "../"), &engine::SRV404002),
        str![[r##"
<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Introuvable</title>
<link rel="icon" type="image/svg+xml" href="../assets/ICON">
<link rel="stylesheet" href="../assets/STYLE">
<script src="../assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Aller au contenu</a>
<header>
<a class="home" href="../?lang=fr">
<bdi class="catalog" translate="no">parcels</bdi> <span>Codes d’erreur</span>
</a>
<details class="languages">
<summary>
<span class="unseen">Langue </span>
<bdi lang="fr">français</bdi>
</summary>
<ul>
<li>
<a href="?lang=en" hreflang="en" lang="en" dir="ltr">English</a>
</li>
<li>
<a href="?lang=fr" hreflang="fr" lang="fr" dir="ltr" aria-current="true">français</a>
</li>
</ul>
</details>
</header>
<main id="content" tabindex="-1">
<div class="empty">
<h1>
<span class="status">404</span> Introuvable</h1>
<p>Le catalogue ne contient pas ce code.</p>
<p>
<a href="../?lang=fr">Tout afficher</a>
</p>
</div>
</main>
<footer>
<a href="../openapi.json">Description OpenAPI</a>
</footer>
</body>
</html>

"##]],
    );
}

#[test]
fn a_catalog_without_codes() {
    let table = Table::build("nothing", Vec::new()).unwrap();
    let catalog = Catalog::from_texts(table, [("en", "")]).unwrap();
    let frame = frame(&catalog, "en", "./");
    is(
        index(&frame, &Filter::default(), &[]),
        str![[r##"
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Error codes · nothing</title>
<link rel="icon" type="image/svg+xml" href="./assets/ICON">
<link rel="stylesheet" href="./assets/STYLE">
<script src="./assets/SCRIPT" defer>
</script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="./">
<bdi class="catalog" translate="no">nothing</bdi> <span>Error codes</span>
</a>
</header>
<main id="content" tabindex="-1">
<h1 class="unseen">Error codes</h1>
<form class="filter" method="get" action="./" role="search" data-live="">
<label class="words">
<span>Search</span>
<input type="search" name="q" value="" autocomplete="off" spellcheck="false" placeholder="Code, number or words" maxlength="200">
</label>
<label>
<span>Status</span>
<select name="status">
<option value="">All statuses</option>
</select>
</label>
<button class="find" type="submit">Show</button>
</form>
<div id="results">
<p class="count">
<span>0 codes</span>
</p>
<div class="empty">
<p>Nothing was found.</p>
</div>
</div>
</main>
<footer>
<a href="./openapi.json">OpenAPI description</a>
</footer>
</body>
</html>

"##]],
    );
}
