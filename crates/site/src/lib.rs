//! The two faces: the public site and the workbench, as HTML that works without scripts, and the
//! same acts as JSON.
//!
//! Nothing is decided here. A page reads the ledger, and a form becomes a command at its door.

mod access;
mod affair;
mod apart;
pub mod api;
mod app;
mod assets;
mod books;
mod bulletin;
mod cookie;
pub mod desk;
mod device;
mod diary;
mod explain;
mod feed;
mod finder;
mod following;
mod form;
mod gate;
mod guard;
pub mod issuing;
mod limits;
mod live;
mod locale;
mod meter;
mod naming;
mod noting;
pub mod oidc;
pub mod outbound;
mod page;
pub mod pages;
mod parts;
mod pass;
mod present;
mod problem;
mod refusal;
mod router;
mod scope;
pub mod server;
mod session;
mod show;
mod squeeze;
mod stepping;
mod story;
pub mod subscribing;
mod switchboard;
mod throttle;
mod upload;
mod visitor;

pub use app::{Accounts, App, DemoSignIn, SecondFactor, Sends, Settings};
pub use locale::{Sentence, Translator};
pub use oidc::{Hidden, Oidc, OidcFault, OidcSettings};
pub use page::Page;
pub use problem::Problem;
pub use router::router;
pub use session::Staff;
pub use show::{see_other, show};
pub use switchboard::{Exchange, Switchboard};
pub use upload::Scanner;
pub use visitor::Visitor;
