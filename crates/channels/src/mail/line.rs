//! The conversation with the mail server, step by step, so that it is known at which one it stopped.

use super::letter::Letter;
use super::refusal::{Refusal, Step};
use super::settings::{MailSettings, Security, Unfit};
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    Certificate, CertificateStore, SmtpConnection, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::time::Duration;

/// How long a server may think about one step.
const PATIENCE: Duration = Duration::from_secs(20);
const MECHANISMS: [Mechanism; 2] = [Mechanism::Plain, Mechanism::Login];
/// Our own verdict where a server knows only addresses of ASCII (RFC 6531).
const NOT_ASCII: (u16, &str) = (553, "5.6.7");

/// How the server is reached.
pub(super) struct Line {
    host: String,
    port: u16,
    security: Security,
    secrecy: Option<TlsParameters>,
    sign_in: Option<Credentials>,
    hello: ClientId,
}

impl Line {
    pub fn new(settings: &MailSettings) -> Result<Self, Unfit> {
        if settings.host.is_empty() {
            return Err(Unfit::NoHost);
        }
        if settings.security == Security::Open && !settings.is_this_machine() {
            return Err(Unfit::Open(settings.host.clone()));
        }
        let secrecy = (settings.security != Security::Open).then(|| secrecy(settings)).transpose()?;
        Ok(Self {
            host: settings.host.clone(),
            port: settings.port(),
            security: settings.security,
            secrecy,
            sign_in: settings.sign_in.clone(),
            hello: ClientId::Domain(settings.sender()?.domain().to_owned()),
        })
    }

    pub fn place(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Connects, makes the connection secret and signs in.
    pub fn open(&self) -> Result<SmtpConnection, Refusal> {
        let at_once = self.secrecy.as_ref().filter(|_| self.security == Security::Tls);
        let server = (self.host.as_str(), self.port);
        let mut open = SmtpConnection::connect(server, Some(PATIENCE), &self.hello, at_once, None)
            .map_err(|fault| Refusal::connecting(&fault))?;
        if let (Security::Starttls, Some(secrecy)) = (self.security, &self.secrecy) {
            at(Step::Secure, open.starttls(secrecy, &self.hello))?;
        }
        if let Some(sign_in) = &self.sign_in {
            at(Step::SignIn, open.auth(&MECHANISMS, sign_in))?;
        }
        Ok(open)
    }
}

fn secrecy(settings: &MailSettings) -> Result<TlsParameters, Unfit> {
    let unfit = |fault: Error| Unfit::Certificates(fault.to_string());
    let mut builder = TlsParametersBuilder::new(settings.host.clone());
    if let Some(pem) = &settings.trusted {
        if !String::from_utf8_lossy(pem).contains("BEGIN CERTIFICATE") {
            return Err(Unfit::Certificates("PEM".to_owned()));
        }
        let trusted = Certificate::from_pem(pem).map_err(unfit)?;
        builder = builder.certificate_store(CertificateStore::None).add_root_certificate(trusted);
    }
    builder.build().map_err(unfit)
}

/// Hands one letter over.
pub(super) fn hand_over(open: &mut SmtpConnection, sender: &Address, letter: &Letter) -> Result<(), Refusal> {
    let to: &str = letter.to.as_ref();
    let mut asked = Vec::new();
    if !to.is_ascii() {
        if !open.server_info().supports_feature(Extension::SmtpUtfEight) {
            let (code, words) = NOT_ASCII;
            return Err(Refusal { step: Step::Recipient, code: Some(code), words: words.to_owned() });
        }
        asked.push(MailParameter::SmtpUtfEight);
    }
    at(Step::Sender, open.command(Mail::new(Some(sender.clone()), asked)))?;
    at(Step::Recipient, open.command(Rcpt::new(letter.to.clone(), Vec::new())))?;
    at(Step::Letter, open.command(Data))?;
    at(Step::Letter, open.message(&letter.bytes))
}

fn at<T>(step: Step, outcome: Result<T, Error>) -> Result<(), Refusal> {
    outcome.map(drop).map_err(|fault| Refusal::at(step, &fault))
}
