//! Twilio's signature, for tests that sign by the hundred ("Validating requests are
//! coming from Twilio"); those of the channel itself use Twilio's own library.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Signs a form, its fields read by another parser than ours.
pub fn signature(token: &str, url: &str, body: &[u8]) -> String {
    let mut fields: Vec<(String, String)> = serde_urlencoded::from_bytes(body).unwrap();
    fields.sort();
    fields.dedup();
    let mut mac = Hmac::<Sha1>::new_from_slice(token.as_bytes()).unwrap();
    mac.update(url.as_bytes());
    for (name, value) in fields {
        mac.update(name.as_bytes());
        mac.update(value.as_bytes());
    }
    BASE64.encode(mac.finalize().into_bytes())
}
