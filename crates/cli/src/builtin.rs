//! The built-in messages of the service, its pages and the preview: the same for every catalog.
//!
//! A refusal is a message like any other, so that every error of the service has one shape. Its
//! code is `SRV`, the HTTP status, and a number of its own.

fluent_catalog::catalog! {
    #[allow(clippy::module_inception)]
    mod builtin in "locales/"
        services { SRV "Service" }
        words {
            page_title, page_skip, page_language, page_search, page_search_hint, page_service,
            page_all_services, page_status, page_all_statuses, page_find, page_reset, page_count
            (count: number), page_code, page_description, page_nothing, page_nothing_hint,
            page_other_codes, page_arguments, page_string, page_number, page_languages,
            page_bodies, page_copy, page_copied, page_permalink, page_untranslated,
            page_openapi, preview_title, preview_show, preview_all, preview_missing,
            preview_stale, preview_findings, preview_count (count: number), preview_coverage
            (translated: number, total: number), preview_english, preview_file,
            preview_last_good, preview_error, preview_warning, preview_note, preview_stopped,
            preview_accented, preview_mirrored,
        }
    {
        /// A query parameter has an invalid value.
        SRV400001 400 (parameter);
        /// There is nothing at this address.
        SRV404001 404;
        /// The catalog does not have this code.
        SRV404002 404;
        /// The address does not support the method.
        SRV405001 405;
        /// The request took too long.
        SRV408001 408;
        /// The body is larger than the limit, in bytes.
        SRV413001 413 (limit: number);
        /// The body is not declared as JSON.
        SRV415001 415;
        /// The body is compressed, or encoded in another way.
        SRV415002 415;
        /// The body is not JSON.
        SRV422001 422 (line: number, column: number);
        /// The body is not an array, or it is empty.
        SRV422002 422;
        /// The body has more errors than the limit.
        SRV422003 422 (limit: number);
        /// An element of the body is not an error.
        SRV422004 422;
        /// The catalog does not have the code.
        SRV422005 422 (code);
        /// An argument is missing.
        SRV422006 422 (code, argument);
        /// The code does not have the argument.
        SRV422007 422 (code, argument);
        /// An argument is not a string.
        SRV422008 422 (code, argument);
        /// An argument is not a number.
        SRV422009 422 (code, argument);
        /// An argument is a duplicate.
        SRV422010 422 (code, argument);
        /// The header is larger than the limit, in bytes.
        SRV431001 431 (limit: number);
        /// The service failed.
        SRV500001 500;
    }
}

pub(crate) use builtin::*;
