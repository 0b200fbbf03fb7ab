//! The preview: it follows the file that is written.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::session::{browse, choose, is_sound, no_errors, run, text, until};
use crate::support::program;
use crate::support::service::Service;

/// A copy of the shipped translations.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("fluent-catalog-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales")).unwrap() {
            let from = entry.unwrap().path();
            if from.is_file() {
                fs::copy(&from, path.join(from.file_name().unwrap())).unwrap();
            }
        }
        Self(path)
    }

    fn edit(&self, from: &str, to: &str) {
        let path = self.0.join("fr.ftl");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replace(from, to)).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn preview(folder: &Folder) -> Service {
    let mut command = program();
    command.args([
        "preview",
        "--locale",
        "fr",
        "--listen",
        "127.0.0.1:0",
        "--log-format",
        "json",
    ]);
    Service::spawn(command.arg("--locales").arg(&folder.0))
}

const GOOD: &str = "PRT000699 = Hub introuvable.\n";

#[test]
fn a_translator_sees_each_edit_at_once() {
    let folder = Folder::new("preview");
    let served = preview(&folder);
    let root = format!("http://localhost:{}", served.address.port());
    browse(json!({}), async |client| {
        client.goto(&root).await.unwrap();
        is_sound(&client).await;
        let card = "#m-PRT000699";
        let own = "#m-PRT000699 [lang=fr]";
        assert_eq!(text(&client, own).await, "Hub introuvable.");
        assert_eq!(
            text(&client, "#m-PRT000699 .english").await,
            "Hub not found."
        );
        assert_eq!(
            text(&client, "#m-ENG009200 [lang=fr] code").await,
            "::trans --list"
        );
        run(
            &client,
            "window.same = true; document.querySelector('#m-PRT000699').scrollIntoView()",
        )
        .await;
        let before = run(&client, "return scrollY").await;

        folder.edit(GOOD, "PRT000699 = Ce hub est introuvable.\n");
        until(&client, "document.querySelector('#m-PRT000699 [lang=fr]').textContent === 'Ce hub est introuvable.'").await;
        until(
            &client,
            "document.querySelector('#m-PRT000699').classList.contains('changed')",
        )
        .await;
        assert_eq!(
            run(
                &client,
                "return document.querySelectorAll('.changed').length"
            )
            .await,
            json!(1)
        );
        assert_eq!(
            run(&client, "return [window.same, scrollY]").await,
            json!([true, before])
        );

        // Broken: the text from before stays, with the error and its place.
        folder.edit("Ce hub est introuvable.", "Ce hub { $est introuvable.");
        until(
            &client,
            "document.querySelector('#m-PRT000699 .findings .error')",
        )
        .await;
        assert_eq!(text(&client, own).await, "Ce hub est introuvable.");
        assert!(
            text(&client, "#m-PRT000699 .last-good")
                .await
                .starts_with("The file has an error here.")
        );
        let place = text(&client, "#m-PRT000699 .place").await;
        assert!(
            place.contains("fr.ftl:") && place.ends_with(" syntax"),
            "{place}"
        );
        is_sound(&client).await;

        // Mended.
        folder.edit("Ce hub { $est introuvable.", "Hub introuvable.");
        until(&client, "!document.querySelector('.findings')").await;
        assert_eq!(text(&client, own).await, "Hub introuvable.");

        // What is missing.
        folder.edit(GOOD, "");
        choose(&client, "show", "missing").await;
        until(
            &client,
            "document.querySelectorAll('article.message').length === 1",
        )
        .await;
        assert!(text(&client, card).await.contains("Not translated yet"));
        assert_eq!(text(&client, "#coverage").await, "135 of 136 translated");

        // The way back: the fields say again what is shown.
        choose(&client, "locale", "de").await;
        until(
            &client,
            "document.querySelector('#results [lang=de], #results .empty')",
        )
        .await;
        client.back().await.unwrap();
        until(
            &client,
            "document.querySelector('select[name=locale]').value === 'fr'",
        )
        .await;
        until(
            &client,
            "document.querySelectorAll('article.message').length === 1",
        )
        .await;

        // The pseudo-locales, and Arabic.
        client
            .goto(&format!("{root}/?locale=en-XA&q=PRT000699"))
            .await
            .unwrap();
        assert_eq!(
            text(&client, "#m-PRT000699 [lang=en-XA]").await,
            "⟦Ĥúúƀ ñôôţ ƒôôúúñđ.⟧"
        );
        is_sound(&client).await;
        client
            .goto(&format!("{root}/?locale=ar&lang=ar"))
            .await
            .unwrap();
        assert_eq!(run(&client, "return document.dir").await, json!("rtl"));
        is_sound(&client).await;
        no_errors(&client, &[]).await;
    });
}

#[test]
fn the_content_of_a_file_is_text() {
    let folder = Folder::new("preview-hostile");
    folder.edit(
        GOOD,
        "PRT000699 = <script>wrong = true</script> <img src=x onerror=alert(1)>\n",
    );
    let served = preview(&folder);
    let page = served.ask("GET", "/?q=PRT000699", &[("host", "localhost")], b"");
    // `ask` sends a host of its own beside it: two are none.
    assert_eq!(page.status, 403);
    let request = |host: &str, more: &str| {
        format!("GET /?q=PRT000699 HTTP/1.1\r\nhost: {host}\r\n{more}connection: close\r\n\r\n")
    };
    let page = served.send(request("localhost", "").as_bytes());
    assert_eq!(page.status, 200);
    assert_eq!(page.text().matches("<script").count(), 1);
    assert!(
        page.text()
            .contains("&lt;script&gt;wrong = true&lt;/script&gt;")
            && !page.text().contains("<img")
    );
    assert_eq!(
        served.send(request("evil.example", "").as_bytes()).status,
        403
    );
    let foreign = request("localhost", "origin: http://evil.example\r\n");
    assert_eq!(served.send(foreign.as_bytes()).status, 403);

    // A file that cannot be read is said; the other languages stay.
    let path = folder.0.join("fr.ftl");
    let until = |words: &str| {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let page = served.send(request("localhost", "").as_bytes());
            assert_eq!(page.status, 200);
            if page.text().contains(words) {
                break;
            }
            assert!(Instant::now() < end, "never {words:?}: {}", page.text());
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    fs::write(&path, b"PRT000699 = \xff\xfe\x00garbage\n").unwrap();
    until(" encoding</span>");
    fs::write(&path, vec![b'x'; 100 << 20]).unwrap();
    until("larger than the limit");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    until("Not a regular file");
    fs::remove_dir(&path).unwrap();
    until("No results.");
    fs::write(&path, "# <script>\nPRT000699 = Hub introuvable.\n").unwrap();
    until("Hub introuvable.");
}

#[test]
fn the_preview_is_for_this_machine_alone() {
    let refused = program()
        .args(["preview", "--listen", "0.0.0.0:0"])
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("expected a loopback address"), "{said}");
    let nowhere = program()
        .args(["preview", "--locales", "tests/nowhere"])
        .output()
        .unwrap();
    assert_eq!(nowhere.status.code(), Some(2));
    let said = String::from_utf8(nowhere.stderr).unwrap();
    assert!(
        said.contains("tests/nowhere:1:1: The folder cannot be read"),
        "{said}"
    );
    let unknown = program()
        .args(["preview", "--locale", "tlh", "--listen", "127.0.0.1:0"])
        .output()
        .unwrap();
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        String::from_utf8(unknown.stderr)
            .unwrap()
            .contains("unknown language `tlh`; available: ")
    );
}
