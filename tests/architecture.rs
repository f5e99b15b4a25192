//! The floors of the house, read off the source: no floor names one above it, and only the page names the browser.

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. A floor is a file or a folder of `src/`.
const FLOORS: [&[&str]; 7] = [
    &["language", "dates", "money", "typed"],
    &["law"],
    &["case"],
    &["engine"],
    &["explain"],
    &["text"],
    &["ui"],
];

/// Crates that only the page may name.
const OF_THE_BROWSER: [&str; 5] = ["leptos", "web_sys", "wasm_bindgen", "gloo", "js_sys"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The source without its comments, which may name anything, and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("readable source");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Every source file of a floor's part, `law.rs` and `law/…`.
fn of_part(part: &str) -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = if source.join(part).is_dir() { files(&source.join(part)) } else { Vec::new() };
    found.push(source.join(format!("{part}.rs")));
    found
}

#[test]
fn no_floor_knows_the_one_above_it() {
    for (floor, parts) in FLOORS.iter().enumerate() {
        let above: Vec<&str> = FLOORS[floor + 1..].concat();
        for path in parts.iter().flat_map(|part| of_part(part)) {
            let code = code(&path);
            for upper in &above {
                assert!(
                    !code.contains(&format!("crate::{upper}")),
                    "{} is on the floor of {parts:?} and must not know crate::{upper}, which is above it",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn only_the_page_names_the_browser() {
    for path in FLOORS[..6].concat().into_iter().flat_map(of_part) {
        let code = code(&path);
        for browser in OF_THE_BROWSER {
            assert!(!code.contains(browser), "{} names {browser}; only src/ui may", path.display());
        }
    }
}

#[test]
fn money_is_never_a_floating_point_number() {
    for path in FLOORS.concat().into_iter().flat_map(of_part) {
        let code = code(&path);
        let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
        let floating = words.clone().find(|word| matches!(*word, "f32" | "f64"));
        assert!(floating.is_none(), "{} holds a floating-point number", path.display());
    }
}

#[test]
fn every_part_of_the_house_has_its_floor() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(source).expect("src") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let known = FLOORS.concat().contains(&name.as_str());
        assert!(
            known || ["lib", "main", "build", "bin", "content"].contains(&name.as_str()),
            "{name} has no floor"
        );
    }
}

#[test]
fn no_style_attribute_is_written() {
    // The page's policy blocks them: classes do the same.
    for path in of_part("ui") {
        let code = code(&path);
        assert!(!code.contains("\"style\"") && !code.contains("style="), "{}", path.display());
    }
}
