//! Edits of the folder while the service runs.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::folder::Folder;
use crate::support::service::Service;

fn start(folder: &Folder) -> Service {
    Service::start(&["--locales", folder.option()])
}

fn text(served: &Service) -> String {
    let known = served.get("/errors/PRT000699?lang=fr").json();
    known["description"].as_str().unwrap().to_owned()
}

#[test]
fn a_good_edit_is_live_and_a_bad_one_is_not() {
    let folder = Folder::new();
    let served = start(&folder);
    assert_eq!(text(&served), "Hub introuvable.");
    let before = served.get("/statuses").header("etag").unwrap().to_owned();

    folder.put("fr.ftl", "PRT000699 = Aucun hub.\n");
    let languages = served.get("/locales").json().as_array().unwrap().len();
    assert_eq!(
        served.event(),
        json!({"level": "info", "event": "reloaded", "locales": languages})
    );
    assert_eq!(text(&served), "Aucun hub.");
    assert_eq!(
        served.get("/readyz").json(),
        json!({"status": "ready", "faults": []})
    );
    assert_ne!(served.get("/statuses").header("etag").unwrap(), before);

    folder.put("fr.ftl", "PRT000699 = Le hub { $nom }.\n");
    let refused = served.event();
    assert_eq!(
        (&refused["level"], &refused["event"]),
        (&json!("error"), &json!("refused"))
    );
    let file = folder.path().join("fr.ftl");
    let fault = json!({"file": file, "line": 1, "column": 22, "rule": "unknown-variable", "message": "Unknown variable `$nom`. Remove it: this text has no variables."});
    assert_eq!(refused["faults"], json!([fault]));
    assert_eq!(text(&served), "Aucun hub.");
    // Clients do not learn the path of the folder.
    let mut shown = fault;
    shown["file"] = json!("fr.ftl");
    let ready = served.get("/readyz");
    assert_eq!(
        (ready.status, ready.json()),
        (200, json!({"status": "edit-refused", "faults": [shown]}))
    );

    folder.put("fr.ftl", "PRT000699 = Hub absent.\n");
    assert_eq!(served.event()["event"], "reloaded");
    assert_eq!(text(&served), "Hub absent.");

    fs::remove_file(file).unwrap();
    assert_eq!(served.event()["event"], "reloaded");
    assert_eq!(text(&served), "Hub introuvable.");
}

#[test]
fn only_fatal_diagnostics_refuse_an_edit() {
    let folder = Folder::new();
    let served = start(&folder);
    // An error for `check`, because a reader would miss the command; but it can be rendered.
    folder.put("fr.ftl", "ENG009200 = Commande introuvable.\n");
    assert_eq!(served.event()["event"], "reloaded");
    let known = served.get("/errors/ENG009200?lang=fr").json();
    assert_eq!(known["description"], "Commande introuvable.");

    folder.put("fr.ftl", "ENG009200 = Commande { $command\n");
    let refused = served.event();
    assert_eq!(refused["event"], "refused");
    let rule = json!("syntax");
    assert_eq!(
        (&refused["faults"][0]["rule"], &refused["faults"][0]["line"]),
        (&rule, &json!(1))
    );
    let known = served.get("/errors/ENG009200?lang=fr").json();
    assert_eq!(known["description"], "Commande introuvable.");
}

#[test]
fn a_new_language_is_there_at_once() {
    let folder = Folder::new();
    let served = start(&folder);
    folder.put("nl.ftl", "PRT000699 = Hub niet gevonden.\n");
    assert_eq!(served.event()["event"], "reloaded");
    let answer = served.ask(
        "GET",
        "/errors/PRT000699",
        &[("accept-language", "nl-BE")],
        b"",
    );
    assert_eq!(answer.json()["description"], "Hub niet gevonden.");
    assert_eq!(answer.json()["locale"], "nl");
    let other = served.ask(
        "GET",
        "/errors/PRT000698",
        &[("accept-language", "nl-BE")],
        b"",
    );
    assert_eq!(other.status, 404);
}

#[cfg(unix)]
#[test]
fn hostile_files_are_refused_and_nothing_else_changes() {
    let outside = Folder::new();
    outside.put("secret.txt", "PRT000699 = secret\npassword\n");
    let folder = Folder::new();
    folder.put("fr.ftl", "PRT000699 = Aucun hub.\n");
    let served = start(&folder);
    let file = folder.path().join("fr.ftl");
    type Replace<'a> = Box<dyn Fn() + 'a>;
    let replace_by: [(&str, Replace<'_>, &str); 6] = [
        (
            "a link out of the folder",
            Box::new(|| {
                std::os::unix::fs::symlink(outside.path().join("secret.txt"), &file).unwrap()
            }),
            "The file is a link out of the folder. Put the text itself here.",
        ),
        (
            "a link to nothing",
            Box::new(|| std::os::unix::fs::symlink(outside.path().join("absent"), &file).unwrap()),
            "The file cannot be read: No such file or directory (os error 2). Check that it exists and may be read.",
        ),
        (
            "a directory",
            Box::new(|| fs::create_dir(&file).unwrap()),
            "Not a regular file. Put the text itself here.",
        ),
        (
            "100 MB",
            Box::new(|| fs::File::create(&file).unwrap().set_len(100 << 20).unwrap()),
            "The file is larger than the limit of 1048576 bytes. Split the catalog, or raise the limit.",
        ),
        (
            "garbage",
            Box::new(|| fs::write(&file, [0xff, 0x00, 0xfe, 0x80].repeat(1000)).unwrap()),
            "Bytes that are not UTF-8: 0xFF. Save the file as UTF-8, and type this character again.",
        ),
        (
            "a pipe",
            Box::new(|| {
                let made = std::process::Command::new("mkfifo")
                    .arg(&file)
                    .status()
                    .unwrap();
                assert!(made.success());
            }),
            "Not a regular file. Put the text itself here.",
        ),
    ];
    for (name, replace, message) in replace_by {
        if file.is_dir() {
            fs::remove_dir(&file).unwrap();
        } else {
            fs::remove_file(&file).unwrap();
        }
        replace();
        // Between the two the file may be seen as removed.
        let refused = loop {
            let event = served.event();
            if event["event"] == "refused" {
                break event;
            }
        };
        assert_eq!(refused["faults"][0]["message"], message, "{name}");
        assert!(!refused.to_string().contains("password"), "{name}");
        let shown = text(&served);
        assert!(
            ["Aucun hub.", "Hub introuvable."].contains(&shown.as_str()),
            "{name}: {shown}"
        );
    }
    #[cfg(target_os = "linux")]
    assert!(
        served.peak_memory() < 100 * 1024,
        "{} KiB",
        served.peak_memory()
    );

    fs::remove_dir_all(folder.path()).unwrap();
    assert_eq!(served.event()["event"], "refused");
    assert_eq!(served.get("/errors").status, 200);
}

#[cfg(unix)]
#[test]
fn a_link_within_the_folder_is_followed() {
    let folder = Folder::new();
    let version = |name: &str, text: &str| {
        let version = folder.path().join(name);
        fs::create_dir(&version).unwrap();
        fs::write(version.join("fr.ftl"), text).unwrap();
    };
    let point = |name: &str| {
        let beside = folder.path().join("..new");
        std::os::unix::fs::symlink(name, &beside).unwrap();
        fs::rename(beside, folder.path().join("..data")).unwrap();
    };
    // As Kubernetes mounts a ConfigMap.
    version("..1", "PRT000699 = Premier.\n");
    point("..1");
    std::os::unix::fs::symlink("..data/fr.ftl", folder.path().join("fr.ftl")).unwrap();
    let served = start(&folder);
    assert_eq!(text(&served), "Premier.");
    version("..2", "PRT000699 = Second.\n");
    point("..2");
    assert_eq!(served.event()["event"], "reloaded");
    assert_eq!(text(&served), "Second.");
}

/// Two texts that always change together: a response with two versions mixes two catalogs.
#[test]
fn no_request_fails_or_mixes_versions() {
    let folder = Folder::new();
    let edit = |count: u32| match count % 3 {
        0 => "PRT000699 = { $broken }\n".to_owned(),
        _ => format!("PRT000699 = Version {count}.\nPRT000700 = Version {count}.\n"),
    };
    folder.put("fr.ftl", edit(1));
    let served = start(&folder);
    let is_over = AtomicBool::new(false);
    let answered = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    let headers = [
                        ("content-type", "application/json"),
                        ("accept-language", "fr"),
                    ];
                    let body = br#"[{"code": "PRT000699"}, {"code": "PRT000700"}]"#;
                    let answer = served.ask("POST", "/render", &headers, body);
                    assert_eq!(answer.status, 400);
                    let errors = answer.json()["errors"].clone();
                    let version = |error: &Value| {
                        let text = error["description"].as_str().unwrap();
                        text.split(" (code").next().unwrap().to_owned()
                    };
                    let (first, second) = (version(&errors[0]), version(&errors[1]));
                    assert_eq!(first, second);
                    assert!(first.starts_with("Version "), "{first}");
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for count in 2..30 {
            folder.put("fr.ftl", edit(count));
            thread::sleep(Duration::from_millis(100));
        }
        is_over.store(true, Ordering::Relaxed);
    });
    assert_ne!(answered.load(Ordering::Relaxed), 0);
    let events = served.events();
    for kind in ["reloaded", "refused"] {
        assert!(
            events.iter().any(|event| event["event"] == kind),
            "{events:?}"
        );
    }
}
