//! Rendering that refuses what is incomplete.

use std::fmt;

use crate::catalog::catalog::Catalog;
use crate::catalog::message::Message;
use crate::catalog::render_error::{Reason, RenderError};
use crate::runtime::{Locale, Rendered};

impl Catalog {
    /// Renders a message as [`Catalog::render`] does, but refuses what is incomplete.
    ///
    /// # Errors
    /// The message is of another catalog, an argument is missing, or no locale has a text.
    pub fn try_render<'c>(
        &'c self,
        message: &'c Message,
        locale: Locale,
    ) -> Result<Rendered<'c>, RenderError> {
        let code = message.code();
        let refused = |reason| RenderError::new(code.as_str(), reason);
        let slot = self
            .slot(code)
            .ok_or_else(|| refused(Reason::Foreign(self.table().name().to_owned())))?;
        if let Some(name) = message.missing().next() {
            return Err(refused(Reason::Missing(name.to_owned())));
        }
        if !self.store().has(slot, locale) {
            return Err(refused(Reason::NoText));
        }
        Ok(self.render(message, locale))
    }

    /// Writes a message as [`Catalog::write`] does, but refuses what is incomplete, and writes
    /// nothing then.
    ///
    /// # Errors
    /// As for [`Catalog::try_render`]; and the writer's own.
    pub fn try_write<W: fmt::Write + ?Sized>(
        &self,
        message: &Message,
        locale: Locale,
        out: &mut W,
    ) -> Result<Locale, RenderError> {
        let rendered = self.try_render(message, locale)?;
        let written = out.write_str(&rendered.text).map(|()| rendered.locale);
        written.map_err(|_| RenderError::new(message.code().as_str(), Reason::Writer))
    }
}
