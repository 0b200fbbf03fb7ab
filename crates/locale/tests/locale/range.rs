//! The locale for one language range.

use crate::header;

#[test]
fn one_range() {
    // The available locales, then each range with the tag that it is given.
    for (available, cases) in [
        // Spelling, aliases, legacy tags, extensions.
        (
            "en de fr he id fil ro tlh",
            "de-u-co-phonebk>de de_CH>de DE-ch>de iw>he he>he in>id tl>fil mo>ro mo-MD>ro eng>en \
             ger>de deu>de fra>fr i-klingon>tlh de-1996>de de-x-private>de en-GB-oed>en \
             de-t-m0-iso>de heb>he fr-Latn-FR>fr en-US-x-twain>en de-CH-1901>de i-lux>de",
        ),
        ("iw in mo", "he>iw id>in ro>mo ro-MD>mo ja>-"),
        (
            "i-klingon x-bork en",
            "tlh>i-klingon x-bork>x-bork X-BORK>x-bork x-borg>- en-x-bork>en",
        ),
        // Scandinavian.
        ("no", "nb>no nn>no da>no no>no sv>- is>-"),
        ("nb", "no>nb nn>nb da>nb"),
        ("nn", "no>nn nb>nn da>-"),
        ("nn nb", "no>nb nb>nb nn>nn da>nb"),
        ("da", "no>da nb>da nn>- fo>da sv>-"),
        ("sv de", "da>- nb>- fi>-"),
        // South Slavic.
        (
            "en sr-Latn",
            "sr>sr-Latn sr-Cyrl>sr-Latn sr-ME>sr-Latn sh>sr-Latn hbs>sr-Latn cnr>sr-Latn hr>- bs>-",
        ),
        ("en sr", "sr-Latn>sr sr-ME>sr sr-Cyrl-BA>sr hr>- bs>- mk>-"),
        (
            "sr sr-Latn",
            "sr-ME>sr-Latn sr-RS>sr sr-Cyrl-ME>sr sh>sr-Latn cnr>sr-Latn",
        ),
        ("hr en", "bs>hr sh>hr sr-Latn>- sr>-"),
        (
            "sr-Latn-ME sr-Cyrl-RS",
            "sr>sr-Cyrl-RS sr-ME>sr-Latn-ME sr-Latn-RS>sr-Latn-ME",
        ),
        // Chinese by script, never from traditional to simplified.
        (
            "zh zh-Hant zh-Hant-HK",
            "zh>zh zh-CN>zh zh-SG>zh zh-MY>zh zh-Hans>zh zh-TW>zh-Hant zh-Hant>zh-Hant \
             zh-HK>zh-Hant-HK zh-MO>zh-Hant-HK zh-Hant-MO>zh-Hant-HK zh-Hans-HK>zh zh-Hant-CN>zh-Hant \
             cmn>zh zh-cmn-Hant>zh-Hant yue>zh-Hant-HK yue-Hans>zh zh-yue>zh-Hant-HK und-TW>zh-Hant \
             und-HK>zh-Hant-HK und-Hans>zh und-Hant>zh-Hant wuu>zh hak>zh zh-guoyu>zh zh-Latn>zh",
        ),
        (
            "zh-Hans en",
            "zh-TW>- zh-HK>- zh-MO>- zh-Hant>- zh-Hant-CN>- yue>- und-TW>- zh>zh-Hans",
        ),
        (
            "zh-Hant en",
            "zh>- zh-CN>- zh-SG>- zh-TW>zh-Hant zh-HK>zh-Hant yue>zh-Hant yue-HK>zh-Hant",
        ),
        (
            "zh-TW zh-CN",
            "zh-HK>zh-TW zh-MO>zh-TW zh-SG>zh-CN zh-Hant>zh-TW zh>zh-CN zh-MY>zh-CN",
        ),
        // Portuguese, Spanish, English, Arabic: languages with rules for regions.
        (
            "pt pt-PT",
            "pt-BR>pt pt-AO>pt-PT pt-MZ>pt-PT pt-CV>pt-PT pt-US>pt pt-CH>pt-PT pt-PT>pt-PT pt-150>pt-PT",
        ),
        ("pt", "pt-AO>pt pt-PT>pt gl>-"),
        ("pt-PT", "pt>pt-PT pt-BR>pt-PT"),
        (
            "es es-419",
            "es-MX>es-419 es-AR>es-419 es-US>es-419 es-419>es-419 es-ES>es es-GQ>es es-PH>es es-EA>es \
             es-150>es es-001>es es-003>es-419 es-005>es-419 es-019>es-419 ca>es gl>es eu>es ay>es qu>es",
        ),
        ("es-MX es", "es-AR>es-MX es-419>es-MX es-ES>es es-PT>es"),
        ("es-ES es-AR", "es-MX>es-AR es>es-ES es-GQ>es-ES"),
        (
            "en en-GB",
            "en-AU>en-GB en-NZ>en-GB en-IN>en-GB en-ZA>en-GB en-IE>en-GB en-HK>en-GB en-150>en-GB \
             en-GB>en-GB en-US>en en-CA>en en-PH>en en-PR>en en-GU>en en-001>en cy>en-GB ga>en",
        ),
        (
            "en-US en-AU",
            "en-NZ>en-AU en-GB>en-AU en>en-US en-CA>en-US",
        ),
        ("en-GB fr", "en-US>en-GB en>en-GB en-AU>en-GB"),
        (
            "ar ar-MA",
            "ar-DZ>ar-MA ar-TN>ar-MA ar-EG>ar ar-SA>ar ary>ar-MA arb>ar ar-001>ar arz>ar",
        ),
        // Distances that hold one way only.
        ("de", "gsw>de lb>de rm>de nds>- nl>-"),
        ("gsw", "de>-"),
        ("nl", "fy>nl af>- de>-"),
        ("ru", "be>ru kk>ru uz>ru hy>ru tt>ru ab>ru uk>- bg>-"),
        ("uk", "ru>-"),
        ("hi", "mr>hi gu>- sa>hi mai>hi hi-Latn>hi ur>- ne>-"),
        ("id", "ms>id jv>id su>id"),
        ("ms", "id>ms"),
        ("fr", "br>fr oc>fr wo>fr ln>fr ht>fr co>fr"),
        ("fil", "tl>fil ceb>fil"),
        // Scripts that readers of the language can or cannot read.
        ("ja", "ja-Hira>ja ja-Latn>ja ja-JP>ja"),
        ("ko", "ko-Hang>ko ko-KP>ko"),
        ("uz", "uz-Cyrl>- uz-Arab>-"),
        ("az", "az-Cyrl>- az-Arab>- azb>-"),
        ("pa", "pa-PK>- pa-IN>pa pa-Arab>-"),
        // No language, or an unknown one.
        (
            "en fr und",
            "und>und root>und mul>- zxx>- qaa>- und-FR>fr und-Latn>en C>- 12>- en-US-GB>en",
        ),
        ("fr en", "und>- und-US>en und-001>en"),
        // A pseudo-locale matches only itself, by the nearest spelling …
        (
            "fr en-XA ar-XB en-XC en-PSACCENT ar-PSBIDI zh-Hans-PSCRACK",
            "en>- en-US>- ar>- en-XA>en-XA ar-XB>ar-XB en-XC>en-XC ar-XA>- zh>- fr-XA>- fr-XD>fr \
             ar-PSBIDI>ar-PSBIDI en-PSACCENT>en-PSACCENT en-psaccent>en-PSACCENT \
             zh-Hans-PSCRACK>zh-Hans-PSCRACK zh-PSCRACK>-",
        ),
        // … and the variant means the region, as in ICU.
        (
            "en-XA ar-XB",
            "en-PSACCENT>en-XA ar-PSBIDI>ar-XB en-PSBIDI>- ar-PSACCENT>- en-GB-PSACCENT>-",
        ),
        (
            "en-PSACCENT ar-PSBIDI",
            "en-XA>en-PSACCENT ar-XB>ar-PSBIDI ar-XA>-",
        ),
        ("en ar", "en-XA>- ar-XB>- en-PSACCENT>- en-XD>en"),
        // Of several tags of one meaning, the nearest spelling.
        (
            "nl nl-Latn nl-NL nl-BE",
            "nl>nl nl-Latn>nl-Latn nl-NL>nl-NL nl-Latn-NL>nl-Latn nl-BE>nl-BE nl-AW>nl",
        ),
        (
            "de-AT de-DE de-CH",
            "de>de-DE de-LI>de-DE de-CH>de-CH lb>de-DE",
        ),
        ("fr-CA fr-FR", "fr>fr-FR fr-SN>fr-FR fr-US>fr-FR"),
        ("zh_hant_tw PT-br EN", "zh-TW>zh_hant_tw pt>PT-br en-GB>EN"),
        ("en EN en-US en", "en>en en-US>en-US en-GB>en"),
        // A malformed tag is never matched.
        ("91 - x.y en", "en>en 91>- x>-"),
    ] {
        let given = cases.split_whitespace().map(|case| {
            let asked = case.split('>').next().unwrap();
            format!("{asked}>{}", header(available, asked))
        });
        let expected = cases.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            given.collect::<Vec<_>>().join(" "),
            expected,
            "among {available}"
        );
    }
}
