//! Makes the gateways that the configuration opens.

use crate::channels::sms::{africastalking, kannel, twilio};
use crate::channels::{self, Gateway, telegram};
use crate::config::Config;

/// The gateways, and the client of Telegram, which its door needs too.
pub(super) fn open(config: &Config) -> anyhow::Result<(Vec<Gateway>, Option<telegram::Client>)> {
    let http = channels::client()?;
    let c = &config.channels;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut open = Vec::new();
    if c.kannel.enabled {
        let reports =
            some(&c.kannel.dlr_url).map(|url| kannel::Reports { url, token: c.kannel.secret.clone() });
        open.push(Gateway::Kannel(kannel::Push::new(
            http.clone(),
            kannel::Settings {
                url: c.kannel.sendsms_url.clone(),
                username: c.kannel.username.clone(),
                password: c.kannel.password.clone(),
                from: some(&c.kannel.from),
                reports,
            },
        )));
    }
    if c.twilio.enabled {
        let from = c.twilio.from.clone();
        let sender =
            if from.starts_with("MG") { twilio::Sender::Service(from) } else { twilio::Sender::Number(from) };
        open.push(Gateway::Twilio(twilio::Rest::new(
            http.clone(),
            twilio::Settings {
                base: c.twilio.api_url.clone(),
                account: c.twilio.account_sid.clone(),
                auth_token: c.twilio.auth_token.clone(),
                sender,
                reports: Some(format!("{}/hooks/twilio/status", config.server.public_url)),
            },
        )));
    }
    if c.africastalking.enabled {
        open.push(Gateway::AfricasTalking(africastalking::Rest::new(
            http.clone(),
            africastalking::Settings {
                base: c.africastalking.api_url.clone(),
                // The sandbox, and any other address, serves both.
                premium_base: c
                    .africastalking
                    .api_url
                    .replace("//api.africastalking.", "//content.africastalking."),
                username: c.africastalking.username.clone(),
                api_key: c.africastalking.api_key.clone(),
                from: some(&c.africastalking.from),
                keyword: None,
            },
        )));
    }
    let mut client = None;
    if c.telegram.enabled {
        let url = reqwest::Url::parse(&c.telegram.api_url)
            .map_err(|why| anyhow::anyhow!("channels.telegram.api_url: {why}"))?;
        let made = telegram::Client::new(http, &c.telegram.token).set_api_url(url);
        open.push(Gateway::Telegram(made.clone()));
        client = Some(made);
    }
    Ok((open, client))
}
