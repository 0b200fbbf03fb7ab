//! `GET /statuses`: the HTTP statuses and what they mean.

use axum::response::Response;

use super::answer::Answer;
use crate::entry::Status;

pub(super) async fn statuses(answer: Answer) -> Response {
    answer.json(|catalog, locale| {
        let statuses: Vec<_> = Status::all(catalog, locale).collect();
        let languages = statuses.iter().map(|status| status.locale).collect();
        (statuses, languages)
    })
}
