//! SMS, through whichever gateways an authority has. To us they are one channel: a
//! phone number is the same person through each of them.

pub mod africastalking;
pub mod kannel;
pub mod twilio;

use crate::model::{Address, Capabilities, Content, Inbound};

use super::{Refused, bounded};

/// One message as every SMS gateway has it. `Ok(None)` where it came from a name
/// rather than a number: an operator's notice, which nobody reads an answer to, and
/// which may be another machine that answers ours.
fn inbound(
    gateway: &'static str,
    provider_id: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
    content: Content,
) -> Result<Option<Inbound>, Refused> {
    let from = from.map(str::trim).filter(|f| !f.is_empty()).ok_or(Refused::Malformed("no_sender"))?;
    let provider_id =
        provider_id.map(str::trim).filter(|i| !i.is_empty()).ok_or(Refused::Malformed("no_message_id"))?;
    if provider_id.len() > ID_LIMIT || from.len() > ID_LIMIT {
        return Err(Refused::Malformed("field_too_long"));
    }
    if from.chars().any(char::is_alphabetic) {
        return Ok(None);
    }
    Ok(Some(Inbound {
        gateway,
        capabilities: Capabilities::SMS,
        provider_id: provider_id.to_owned(),
        from: Address::phone(from),
        to: to.map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned),
        content,
        locale_hint: None,
        link: None,
    }))
}

/// The most bytes of a message id or a phone number.
const ID_LIMIT: usize = 128;

fn words(text: &str) -> Content {
    Content::Text(bounded(text))
}
