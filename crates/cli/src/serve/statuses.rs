//! `GET /statuses`: the HTTP statuses and their meanings.

use axum::response::Response;

use super::answer::Answer;
use crate::view::StatusView;

pub(super) async fn statuses(answer: Answer) -> Response {
    answer.json(|answer| {
        let statuses: Vec<_> = StatusView::all(answer.catalog(), answer.locale).collect();
        let languages = statuses.iter().map(|status| status.locale).collect();
        (statuses, languages)
    })
}
