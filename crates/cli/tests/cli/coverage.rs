use snapbox::str;

use crate::support::folder::Folder;
use crate::{prints, run_over};

fn half() -> Folder {
    Folder::with(&[
        (
            "fr.ftl",
            "# en: Hub not found.\nPRT000699 = Hub introuvable.\n# en: Old.\nPRT000799 = x.\nENG009001 = Unknown command.\n",
        ),
        ("de.ftl", "PRT000699 = Hub nicht gefunden.\n"),
    ])
}

#[test]
fn a_table() {
    let folder = half();
    prints(
        run_over(&folder, "coverage"),
        str![[r#"
Language  Translated  Stale  Missing  Identical  Errors  Percent
de        1           0      135      0          0       0.7 %
fr        1           1      133      1          0       1.4 %
--- standard error
note: reading DIR

"#]],
    );
    prints(
        run_over(&folder, "coverage --by service --format markdown"),
        str![[r#"
| Language | Translated | Stale | Missing | Identical | Errors | Percent |
|---|--:|--:|--:|--:|--:|--:|
| de statuses | 0 | 0 | 14 | 0 | 0 | 0.0 % |
| de shared | 0 | 0 | 24 | 0 | 0 | 0.0 % |
| de Identity | 0 | 0 | 36 | 0 | 0 | 0.0 % |
| de Portal | 1 | 0 | 16 | 0 | 0 | 5.8 % |
| de Engine | 0 | 0 | 42 | 0 | 0 | 0.0 % |
| de Events | 0 | 0 | 3 | 0 | 0 | 0.0 % |
| fr statuses | 0 | 0 | 14 | 0 | 0 | 0.0 % |
| fr shared | 0 | 0 | 24 | 0 | 0 | 0.0 % |
| fr Identity | 0 | 0 | 36 | 0 | 0 | 0.0 % |
| fr Portal | 1 | 1 | 15 | 0 | 0 | 5.8 % |
| fr Engine | 0 | 0 | 41 | 1 | 0 | 2.3 % |
| fr Events | 0 | 0 | 3 | 0 | 0 | 0.0 % |
--- standard error
note: reading DIR

"#]],
    );
    prints(
        run_over(&folder, "coverage --format json --fail-under 95"),
        str![[r#"
[
{"locale":"de","part":null,"total":136,"translated":1,"stale":0,"identical":0,"missing":135,"errors":0,"percent":0.7},
{"locale":"fr","part":null,"total":136,"translated":1,"stale":1,"identical":1,"missing":133,"errors":0,"percent":1.4}
]
--- standard error
note: reading DIR
--- exit 1

"#]],
    );
}
