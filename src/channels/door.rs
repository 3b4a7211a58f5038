//! What all doors have in common: why a request is turned away, what a gateway is
//! told in the same response, and what a delivery report says.

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::model::DeliveryState;

/// Why a request was turned away. Nothing in it comes from the request, so it may be
/// logged and sent back as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    #[error("no secret or signature came with the request: give the gateway the address with its token")]
    Missing,
    #[error("the secret or signature is wrong: compare the gateway's settings with ours, its public URL too")]
    Wrong,
    /// The code of what is amiss, such as `no_message_id`.
    #[error("the request cannot be read ({0}): compare the gateway's settings with the documentation")]
    Malformed(&'static str),
    /// Honest, readable, and nothing this door serves.
    #[error("the request is for a service we do not offer ({0}): take it off the gateway's settings")]
    Unsupported(&'static str),
    #[error("the request is larger than {limit} bytes", limit = super::BODY_LIMIT)]
    TooLarge,
}

impl Refused {
    /// The HTTP status to answer with.
    pub fn status(self) -> u16 {
        match self {
            Self::Missing => 401,
            Self::Wrong => 403,
            Self::Malformed(_) => 400,
            Self::Unsupported(_) => 422,
            Self::TooLarge => 413,
        }
    }

    /// A code for machines and metric labels.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Missing => "no_secret",
            Self::Wrong => "wrong_secret",
            Self::Malformed(code) | Self::Unsupported(code) => code,
            Self::TooLarge => "too_large",
        }
    }

    /// The body to answer with, `application/json`.
    pub fn body(self) -> String {
        format!(r#"{{"error":"{}"}}"#, self.reason())
    }
}

/// What goes back in the gateway's own request, with status 200.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    pub headers: Vec<(&'static str, &'static str)>,
    pub body: String,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").field("headers", &self.headers).finish_non_exhaustive()
    }
}

/// What a gateway reports of a message it took.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delivery {
    pub reference: Reference,
    pub state: DeliveryState,
}

/// Which message a delivery report is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reference {
    /// The reference of the [`Outgoing`](super::Outgoing), which came back.
    Ours(String),
    /// The provider's id, as [`Sent`](super::Sent) gave it.
    Provider(String),
}

/// What opens a door.
#[derive(Clone, Copy)]
pub enum Lock<'a> {
    /// Whoever knows this.
    Secret(&'a SecretString),
    /// Anyone: the operator said `insecure = true` and gave no secret.
    Open,
}

impl<'a> Lock<'a> {
    /// A secret locks the door, `insecure` or not.
    pub fn new(secret: &'a SecretString, insecure: bool) -> Self {
        if insecure && secret.expose_secret().is_empty() { Self::Open } else { Self::Secret(secret) }
    }

    /// Compares what was given with the secret.
    ///
    /// # Errors
    /// As [`check_secret`].
    pub fn check(self, given: Option<&str>) -> Result<(), Refused> {
        match self {
            Self::Secret(secret) => check_secret(secret, given),
            Self::Open => Ok(()),
        }
    }
}

impl<'a> From<&'a SecretString> for Lock<'a> {
    fn from(secret: &'a SecretString) -> Self {
        Self::Secret(secret)
    }
}

/// Compares a secret in constant time, whatever the lengths.
///
/// # Errors
/// [`Refused::Missing`] without one, [`Refused::Wrong`] where it differs, and where
/// ours is empty: a door without a lock stays shut.
pub fn check_secret(expected: &SecretString, given: Option<&str>) -> Result<(), Refused> {
    let given = given.filter(|g| !g.is_empty()).ok_or(Refused::Missing)?;
    if expected.expose_secret().is_empty() || !same(expected.expose_secret(), given) {
        return Err(Refused::Wrong);
    }
    Ok(())
}

/// Compares digests, so that the time taken tells neither content nor length.
pub(super) fn same(a: &str, b: &str) -> bool {
    Sha256::digest(a).as_slice().ct_eq(Sha256::digest(b).as_slice()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_secret_of_ours_opens_nothing() {
        let ours = SecretString::from("s3cret");
        assert_eq!(check_secret(&ours, Some("s3cret")), Ok(()));
        assert_eq!(check_secret(&ours, Some("s3cre")), Err(Refused::Wrong));
        assert_eq!(check_secret(&ours, Some("")), Err(Refused::Missing));
        assert_eq!(check_secret(&ours, None), Err(Refused::Missing));
        assert_eq!(check_secret(&SecretString::from(""), Some("x")), Err(Refused::Wrong));
    }

    #[test]
    fn refusals_are_json() {
        for refused in [Refused::Missing, Refused::Wrong, Refused::Malformed("no_text"), Refused::TooLarge] {
            let body: serde_json::Value = serde_json::from_str(&refused.body()).unwrap();
            assert_eq!(body["error"], refused.reason());
        }
        assert_eq!(Refused::Missing.status(), 401);
        assert_eq!(Refused::TooLarge.status(), 413);
    }
}
