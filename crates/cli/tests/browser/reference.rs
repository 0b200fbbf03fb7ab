//! The reference: search, filter, languages, links, copying; with and without scripts.

use fantoccini::Locator;
use serde_json::json;

use crate::session::{browse, choose, click, is_sound, no_errors, run, text, until, until_text};
use crate::support::service::Service;

#[test]
fn a_reader_searches_filters_and_changes_the_language() {
    let served = Service::start(&["--base-url", "https://api.example.com"]);
    let root = format!("http://localhost:{}", served.address.port());
    browse(json!({}), async |client| {
        client.goto(&root).await.unwrap();
        is_sound(&client).await;
        assert_eq!(text(&client, ".count").await, "194 codes");

        // As you type, without a page of its own each.
        run(&client, "window.same = true; window.said = document.querySelector('[role=status]'); document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true}))").await;
        until(&client, "document.activeElement.name === 'q'").await;
        client
            .active_element()
            .await
            .unwrap()
            .send_keys("hub not")
            .await
            .unwrap();
        until(
            &client,
            "document.querySelectorAll('tbody tr').length === 1",
        )
        .await;
        assert_eq!(text(&client, "tbody td:last-child").await, "Hub not found.");
        until(&client, "location.search === '?q=hub+not' && window.same").await;
        // A screen reader says how many there are, from a place that stays.
        assert_eq!(
            run(&client, "return said.textContent + said.isConnected").await,
            json!("1 codetrue")
        );
        is_sound(&client).await;

        // The back button leads to everything again.
        client.back().await.unwrap();
        until(
            &client,
            "document.querySelectorAll('tbody tr').length === 194",
        )
        .await;
        assert_eq!(
            run(&client, "return document.querySelector('[name=q]').value").await,
            json!("")
        );

        // Filters.
        choose(&client, "service", "EVT").await;
        until(
            &client,
            "document.querySelectorAll('tbody tr').length === 27",
        )
        .await;
        choose(&client, "status", "404").await;
        until(
            &client,
            "document.querySelectorAll('tbody tr').length === 1",
        )
        .await;
        until(&client, "location.search === '?service=EVT&status=404'").await;

        // Arabic, which keeps the filter and runs from right to left.
        click(&client, ".languages summary").await;
        is_sound(&client).await;
        click(&client, "a[hreflang=ar]").await;
        until(
            &client,
            "document.documentElement.lang === 'ar' && document.dir === 'rtl'",
        )
        .await;
        until(
            &client,
            "document.querySelectorAll('tbody tr').length === 1",
        )
        .await;
        assert_eq!(text(&client, ".count span").await, "رمز واحد");
        let place = "const code = document.querySelector('tbody th').getBoundingClientRect(); \
            const text = document.querySelector('tbody td:last-child').getBoundingClientRect(); \
            return code.left > text.left";
        assert_eq!(run(&client, place).await, json!(true));
        is_sound(&client).await;

        // A code, in the same language.
        click(&client, "tbody a.code").await;
        until(
            &client,
            "location.pathname === '/errors/EVT000105' && location.search === '?lang=ar'",
        )
        .await;
        is_sound(&client).await;
        let link = text(&client, "a.permalink").await;
        assert_eq!(link, "https://api.example.com/errors/EVT000105");

        // Nothing, and nowhere.
        client.goto(&format!("{root}/?q=zzz")).await.unwrap();
        assert_eq!(text(&client, ".empty p").await, "No results.");
        is_sound(&client).await;
        client.goto(&format!("{root}/errors/NOPE")).await.unwrap();
        assert_eq!(text(&client, ".empty h1").await, "404 Not found");
        is_sound(&client).await;
        client
            .goto(&format!("{root}/errors/ENG009200?lang=ja"))
            .await
            .unwrap();
        is_sound(&client).await;
        no_errors(&client, &[&format!("{root}/errors/NOPE ")]).await;
    });
}

#[test]
fn a_code_is_copied_by_one_click() {
    let served = Service::start(&[]);
    browse(json!({}), async |client| {
        client
            .goto(&format!(
                "http://localhost:{}/errors/PRT000699",
                served.address.port()
            ))
            .await
            .unwrap();
        run(&client, "window.copied = []; navigator.clipboard.writeText = async text => { copied.push(text); }").await;
        click(&client, "h1 .copy").await;
        until(&client, "document.querySelector('.said')").await;
        assert_eq!(run(&client, "return copied").await, json!(["PRT000699"]));
        assert_eq!(text(&client, ".said").await, "Copied");
        until(&client, "!document.querySelector('.said')").await;

        // A permalink is copied whole, also where the service does not know its own address.
        click(&client, "dd .copy").await;
        let permalink = format!(
            "http://localhost:{}/errors/PRT000699",
            served.address.port()
        );
        until(&client, "copied.length === 2").await;
        assert_eq!(run(&client, "return copied[1]").await, json!(permalink));
        assert_eq!(text(&client, "a.permalink").await, permalink);
        no_errors(&client, &[]).await;
    });
}

#[test]
fn on_a_phone_in_the_dark() {
    let served = Service::start(&[]);
    let root = format!("http://localhost:{}", served.address.port());
    let phone = json!({
        "mobileEmulation": {"deviceMetrics": {"width": 360, "height": 740, "pixelRatio": 2.0}},
        "args": ["--blink-settings=preferredColorScheme=0"],
    });
    browse(phone, async |client| {
        for page in [
            "/",
            "/?lang=ar",
            "/errors/ENG009200?lang=de",
            "/?q=zzz&lang=ja",
        ] {
            client.goto(&format!("{root}{page}")).await.unwrap();
            assert_eq!(
                run(&client, "return innerWidth").await,
                json!(360),
                "{page}"
            );
            is_sound(&client).await;
        }
        let ground = "return getComputedStyle(document.body).backgroundColor";
        assert_eq!(run(&client, ground).await, json!("rgb(20, 22, 26)"));
        no_errors(&client, &[]).await;
    });
}

#[test]
fn without_scripts_the_form_is_sent() {
    let served = Service::start(&[]);
    let root = format!("http://localhost:{}", served.address.port());
    let off = json!({"prefs": {"profile.managed_default_content_settings.javascript": 2}});
    browse(off, async |client| {
        client.goto(&root).await.unwrap();
        let field = client.find(Locator::Css("input[name=q]")).await.unwrap();
        field.send_keys("hub not").await.unwrap();
        click(&client, "button.find").await;
        until_text(&client, "tbody td:last-child", "Hub not found.").await;
        assert_eq!(
            client.current_url().await.unwrap().query(),
            Some("q=hub+not&service=&status=")
        );
        click(&client, ".languages summary").await;
        click(&client, "a[hreflang=fr]").await;
        until_text(&client, ".count span", "0 code").await;
    });
}
