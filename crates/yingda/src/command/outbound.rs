//! `yingda outbound test`: one message on the way that all others will take, so that faults of the mail server show to
//! whoever sets it up and not to citizens.

use crate::config::Config;
use crate::packs;
use crate::speech::Speech;
use anyhow::{Result, bail};
use channels::outbound::{Message, Outbound, Texts, Undelivered};
use channels::texts::telephone;
use ledger::Clock as _;
use std::process::ExitCode;

/// Sends one test message.
pub async fn test(config: &Config, to: &str, speech: &Speech) -> Result<ExitCode> {
    let outbound = config.outbound()?;
    if !outbound.sends_mail() {
        bail!(speech.say("cli-outbound-nothing", &[]));
    }
    let phone = telephone(to);
    let is_text = phone.is_some();
    let message = message(config, to, phone, speech)?;
    let (way, address) = (outbound.clone(), to.into());
    let carried = tokio::task::spawn_blocking(move || {
        let carried = way.carry(&message);
        way.rest();
        carried
    });
    match (carried.await?, &outbound) {
        (Ok(()), Outbound::Mail { texts: Texts::Gateway(gateway), .. }) if is_text => {
            speech.tell("cli-outbound-text-sent", &[("place", gateway.place().into()), ("to", address)])?;
        }
        (Ok(()), Outbound::Mail { texts: Texts::Nowhere, .. }) if is_text => {
            bail!(speech.say("cli-outbound-no-texts", &[]));
        }
        (Ok(()), Outbound::Mail { post, .. }) if !is_text => {
            speech.tell("cli-outbound-sent", &[("place", post.place().into()), ("to", address)])?;
        }
        (Ok(()), _) => {
            let folder = config.work.outbound_folder.display().to_string();
            speech.tell("cli-outbound-folder", &[("folder", folder.into())])?;
        }
        (Err(Undelivered::Mail(refusal)), Outbound::Mail { post, .. }) => {
            bail!(speech.refusal(&refusal, &post.place()));
        }
        (Err(Undelivered::Text(refusal)), Outbound::Mail { texts: Texts::Gateway(gateway), .. }) => {
            let args = [("place", gateway.place().into()), ("words", refusal.to_string().into())];
            bail!(speech.say("cli-sms-refused", &args));
        }
        (Err(Undelivered::Unaddressable), _) => bail!(speech.say("cli-outbound-odd", &[("to", address)])),
        (Err(fault), _) => return Err(fault.into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn message(config: &Config, to: &str, phone: Option<String>, speech: &Speech) -> Result<Message> {
    let office = packs::of(&config.office)?.newest().office.names.of(speech.lang()).to_owned();
    let about = [("office", office.as_str().into())];
    Ok(Message {
        id: ledger::SystemClock.now().as_microsecond(),
        number: String::new(),
        kind: "test".to_owned(),
        to: "operator".to_owned(),
        email: if phone.is_some() { String::new() } else { to.to_owned() },
        phone: phone.unwrap_or_default(),
        language: speech.lang().to_owned(),
        subject: speech.say("cli-outbound-subject", &about),
        text: speech.say("cli-outbound-text", &about),
        leave: String::new(),
        office,
    })
}
