//! The files that pages load: a style sheet, a script, an icon.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

/// A file that is built into the program.
pub(crate) struct Asset {
    /// The last part of its address, which changes with its text: a client may keep it forever.
    pub(crate) name: String,
    pub(crate) media_type: &'static str,
    pub(crate) text: &'static str,
}

/// The files that pages load.
pub(crate) struct Assets {
    pub(crate) style: Asset,
    pub(crate) script: Asset,
    pub(crate) icon: Asset,
}

pub(crate) static ASSETS: LazyLock<Assets> = LazyLock::new(|| Assets {
    style: asset(
        "style",
        "css",
        "text/css; charset=utf-8",
        include_str!("../../assets/style.css"),
    ),
    script: asset(
        "script",
        "js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/script.js"),
    ),
    icon: asset(
        "icon",
        "svg",
        "image/svg+xml",
        include_str!("../../assets/icon.svg"),
    ),
});

fn asset(stem: &str, extension: &str, media_type: &'static str, text: &'static str) -> Asset {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let name = format!("{stem}.{:016x}.{extension}", hasher.finish());
    Asset {
        name,
        media_type,
        text,
    }
}

impl Assets {
    /// The asset of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Asset> {
        let all = [&self.style, &self.script, &self.icon];
        all.into_iter().find(|asset| asset.name == name)
    }
}
