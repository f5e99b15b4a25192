//! Writes every page's HTML from the shell that Trunk has just filled with the hashed assets.
//!
//! Trunk runs it as its `post_build` hook and says in `TRUNK_STAGING_DIR` where the shell stands.

mod changes;
mod explainers;
mod frame;
mod handout;
mod home;
mod open_data;
mod pages;
mod shell;
mod sitemap;
mod sources;
mod subject;

use shell::Shell;
use sitemap::Address;
use std::{env, error::Error, fs, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Writes them all, or nothing of what comes after the first that cannot be.
fn write() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let address = Address::of_the_site()?;
    let shell = Shell::new(fs::read_to_string(folder.join("index.html"))?, address.clone())?;
    let pages = pages::all()?;

    for written in &pages {
        let into = folder.join(written.page.path());
        fs::create_dir_all(&into)?;
        fs::write(into.join("index.html"), shell.page(written)?)?;
    }
    fs::write(folder.join("index.html"), shell.front()?)?;
    fs::write(folder.join("404.html"), frame::not_found())?;
    fs::write(folder.join("offline.html"), frame::not_kept())?;
    fs::create_dir_all(folder.join("data"))?;
    for (name, text) in open_data::files() {
        fs::write(folder.join("data").join(name), text)?;
    }
    for (name, text) in sitemap::files(address.as_ref(), &pages) {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
