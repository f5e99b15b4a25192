//! Writes every page's HTML from the shell that Trunk has just filled with the hashed assets.
//!
//! Trunk runs it as its `post_build` hook and says in `TRUNK_STAGING_DIR` where the shell stands.

mod article;
mod changes;
mod frame;
mod handout;
mod home;
mod open_data;
mod pages;
mod shell;
mod sources;

use shell::Shell;
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let shell = Shell::new(fs::read_to_string(folder.join("index.html"))?)?;

    for written in pages::all()? {
        let into = folder.join(written.page.path());
        fs::create_dir_all(&into)?;
        fs::write(into.join("index.html"), shell.page(&written)?)?;
    }
    fs::write(folder.join("index.html"), shell.front()?)?;
    fs::write(folder.join("404.html"), frame::not_found())?;
    fs::create_dir_all(folder.join("data"))?;
    for (name, text) in open_data::files() {
        fs::write(folder.join("data").join(name), text)?;
    }
    Ok(())
}
