//! A browser, and what is asked of each page.

use std::future::Future;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use futures_util::FutureExt;
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// How long anything may take that is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser and the driver that holds it.
pub(crate) struct Session {
    pub(crate) client: Client,
    driver: Child,
}

/// Where a browser is installed, gives one to a test, with more of its driver's options.
pub(crate) fn browse<F: Future<Output = ()>>(options: Value, test: impl FnOnce(Client) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let Some(session) = start(options).await else {
            let is_required =
                std::env::var("FLUENT_CATALOG_BROWSER").is_ok_and(|value| value == "require");
            assert!(!is_required, "there is no chromedriver, or no browser");
            eprintln!("skipped: there is no chromedriver, or no browser");
            return;
        };
        let client = session.client.clone();
        let ended = AssertUnwindSafe(test(session.client.clone()))
            .catch_unwind()
            .await;
        // Also after a test that failed, or its browser would go on.
        let _ = client.close().await;
        if let Err(panic) = ended {
            resume_unwind(panic);
        }
    });
}

async fn start(mut options: Value) -> Option<Session> {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let mut command = Command::new("chromedriver");
    command
        .arg(format!("--port={port}"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let driver = command.spawn().ok()?;
    let mut session = Guard(Some(driver));
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--lang=en",
        "--window-size=1280,900",
    ];
    let more = options["args"].as_array().cloned().unwrap_or_default();
    let arguments: Vec<_> = arguments.map(Value::from).into_iter().chain(more).collect();
    options["args"] = arguments.into();
    let capabilities = json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL"},
    });
    let Value::Object(capabilities) = capabilities else {
        return None;
    };
    let end = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.clone());
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => {
                let driver = session.0.take()?;
                return Some(Session { client, driver });
            }
            Err(_) if Instant::now() < end => tokio::time::sleep(Duration::from_millis(50)).await,
            Err(_) => return None,
        }
    }
}

/// Ends a driver that never came to hold a browser.
struct Guard(Option<Child>);

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(mut driver) = self.0.take() {
            let _ = driver.kill();
            let _ = driver.wait();
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// What a script returns.
pub(crate) async fn run(client: &Client, script: &str) -> Value {
    client.execute(script, Vec::new()).await.unwrap()
}

/// Waits until an expression is true.
pub(crate) async fn until(client: &Client, expression: &str) {
    let end = Instant::now() + PATIENCE;
    let script = format!("return Boolean({expression})");
    while run(client, &script).await != json!(true) {
        assert!(Instant::now() < end, "never: {expression}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Clicks an element.
pub(crate) async fn click(client: &Client, selector: &str) {
    let element = client.find(Locator::Css(selector)).await.unwrap();
    element.click().await.unwrap();
}

/// Chooses in a field of the form.
pub(crate) async fn choose(client: &Client, field: &str, value: &str) {
    let selector = format!("select[name={field}]");
    let select = client.find(Locator::Css(&selector)).await.unwrap();
    select.select_by_value(value).await.unwrap();
}

/// The text of an element.
pub(crate) async fn text(client: &Client, selector: &str) -> String {
    client
        .find(Locator::Css(selector))
        .await
        .unwrap()
        .text()
        .await
        .unwrap()
}

/// Waits until an element has this text; the page may be exchanged meanwhile.
pub(crate) async fn until_text(client: &Client, selector: &str, expected: &str) {
    let end = Instant::now() + PATIENCE;
    loop {
        let found = client.find(Locator::Css(selector)).await;
        let now = match found {
            Ok(element) => element.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        };
        if now == expected {
            return;
        }
        assert!(
            Instant::now() < end,
            "{selector} never says {expected:?}: {now:?}"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The page is no wider than the window, and axe-core finds nothing serious.
pub(crate) async fn is_sound(client: &Client) {
    let place = client.current_url().await.unwrap();
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(
        run(client, wide).await,
        json!(0),
        "{place} is wider than its window"
    );
    let Ok(axe) = std::env::var("FLUENT_CATALOG_AXE") else {
        eprintln!("skipped: FLUENT_CATALOG_AXE names no axe.min.js");
        return;
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    client.execute(&axe, Vec::new()).await.unwrap();
    let script = "const done = arguments[0]; axe.run().then(found => done(found.violations\
        .filter(one => ['serious', 'critical'].includes(one.impact))\
        .map(one => [one.id, one.nodes.map(node => node.html)])), error => done(String(error)))";
    let found = client.execute_async(script, Vec::new()).await.unwrap();
    assert_eq!(found, json!([]), "{place}");
}

/// The driver's log of what went wrong in the browser, which pages that were left keep too.
#[derive(Debug)]
struct Log;

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/se/log"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({"type": "browser"}).to_string()))
    }
}

/// Nothing went wrong since it was last asked: no exception, no refused script or style, no file
/// that is not there. An address in `asked` may answer with an error.
pub(crate) async fn no_errors(client: &Client, asked: &[&str]) {
    let log = client.issue_cmd(Log).await.unwrap();
    let entries = log.as_array().unwrap().iter();
    let is_asked = |entry: &Value| {
        let message = entry["message"].as_str().unwrap();
        entry["source"] == "network" && asked.iter().any(|asked| message.starts_with(asked))
    };
    let wrong: Vec<_> = entries.filter(|entry| !is_asked(entry)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
