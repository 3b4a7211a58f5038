//! The bytes on the wire: the HTTP client all gateways share, and reading what
//! arrives URL-encoded.

use std::borrow::Cow;
use std::time::Duration;

use super::{BODY_LIMIT, Refused, SendError};

/// A connection that takes longer is not coming.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// A whole exchange, the wait for an answer included. Telegram's long poll is the
/// slowest honest one and stays below it.
pub(super) const TIMEOUT: Duration = Duration::from_secs(20);

/// The longest a send may take: the exchange that decides whether a part was taken, and
/// a little for what goes with it.
pub const SEND_TIMEOUT: Duration = TIMEOUT.saturating_add(Duration::from_secs(10));

/// When what goes with a part that was taken is left out: before the send as a whole is
/// given up, since the part would then be sent again.
pub(super) const EXTRAS_TIMEOUT: Duration = TIMEOUT.saturating_add(Duration::from_secs(8));

/// The most bytes of a gateway's answer that are read.
const ANSWER_LIMIT: usize = 64 * 1024;

/// The most fields of one request. Twilio sends about twenty, and ten more for each
/// picture.
const FIELDS: usize = 256;

/// The client that every gateway shares. It follows no redirect: credentials go where
/// they were meant to go.
///
/// # Errors
/// Where TLS cannot be set up on this machine.
pub fn client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        .tcp_nodelay(true)
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("crier/", env!("CARGO_PKG_VERSION")))
        .build()
}

/// Sends and reads the answer: status and body, cut at 64 KiB.
pub(super) async fn exchange(
    request: reqwest::RequestBuilder,
) -> Result<(reqwest::StatusCode, reqwest::header::HeaderMap, Vec<u8>), SendError> {
    let mut response = request.send().await.map_err(|e| network(&e))?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut body = Vec::new();
    // A body that breaks off does not undo what the status says.
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() >= ANSWER_LIMIT {
            body.truncate(ANSWER_LIMIT);
            break;
        }
    }
    Ok((status, headers, body))
}

/// Why no answer came. The error itself names the URL, which may hold a password or
/// a phone number: it goes no further.
pub(super) fn network(error: &reqwest::Error) -> SendError {
    if error.is_builder() {
        SendError::settings("the gateway's address is not a URL: mend it in the configuration")
    } else if error.is_connect() {
        SendError::gateway("the gateway cannot be reached")
    } else if error.is_timeout() {
        SendError::gateway("the gateway did not answer in time")
    } else {
        SendError::gateway("the exchange with the gateway broke off")
    }
}

/// `Retry-After` in seconds (RFC 9110, 10.2.3), at most a day; the form with a date is
/// not read.
pub(super) fn retry_after(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    const DAY: u64 = 86_400;
    let seconds: u64 = headers.get(reqwest::header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.min(DAY)))
}

/// A name and what it holds.
type Field<'a> = (Cow<'a, [u8]>, Cow<'a, [u8]>);

/// The fields of a query or of an `application/x-www-form-urlencoded` body, as bytes:
/// Kannel sends raw UTF-16 in them, which no text survives.
pub(super) struct Fields<'a>(Vec<Field<'a>>);

impl<'a> Fields<'a> {
    /// Never fails on odd escapes: a `%` that begins none stays a `%`.
    ///
    /// # Errors
    /// Where there is too much of it.
    pub fn parse(raw: &'a [u8]) -> Result<Self, Refused> {
        if raw.len() > BODY_LIMIT {
            return Err(Refused::TooLarge);
        }
        let mut fields = Vec::new();
        for pair in raw.split(|b| *b == b'&').filter(|p| !p.is_empty()) {
            if fields.len() == FIELDS {
                return Err(Refused::Malformed("too_many_fields"));
            }
            let mut halves = pair.splitn(2, |b| *b == b'=');
            let mut half = || decode(halves.next().unwrap_or_default());
            fields.push((half(), half()));
        }
        Ok(Self(fields))
    }

    /// The first field of this name, where it is not empty.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        let (_, value) = self.0.iter().find(|(n, _)| n.as_ref() == name.as_bytes())?;
        (!value.is_empty()).then_some(value.as_ref())
    }

    /// The same as text; bytes that are not UTF-8 become U+FFFD.
    pub fn text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.bytes(name).map(String::from_utf8_lossy)
    }

    /// All fields as text, in the order they came.
    pub fn pairs(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        self.0.iter().map(|(n, v)| (String::from_utf8_lossy(n), String::from_utf8_lossy(v)))
    }
}

fn decode(raw: &[u8]) -> Cow<'_, [u8]> {
    if !raw.iter().any(|b| matches!(b, b'%' | b'+')) {
        return Cow::Borrowed(raw);
    }
    let mut decoded = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (*first, tail) {
            (b'+', _) => decoded.push(b' '),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    decoded.push(high * 16 + low);
                    rest = after;
                }
                _ => decoded.push(b'%'),
            },
            (byte, _) => decoded.push(byte),
        }
    }
    Cow::Owned(decoded)
}

fn digit(hex: u8) -> Option<u8> {
    char::from(hex).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

/// Escapes all but RFC 3986's unreserved characters.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn odd_escapes_stay() {
        let fields = Fields::parse(b"a=100%&b=%zz%4&c=%e0%A4+x&=y&d").unwrap();
        assert_eq!(fields.text("a").unwrap(), "100%");
        assert_eq!(fields.text("b").unwrap(), "%zz%4");
        assert_eq!(fields.bytes("c").unwrap(), [0xe0, 0xa4, b' ', b'x']);
        assert_eq!(fields.bytes("d"), None);
    }

    #[test]
    fn too_much_is_refused() {
        assert_eq!(Fields::parse(&[b'a'; BODY_LIMIT + 1]).err(), Some(Refused::TooLarge));
        let many = b"a=1&".repeat(FIELDS + 1);
        assert_eq!(Fields::parse(&many).err(), Some(Refused::Malformed("too_many_fields")));
    }

    proptest! {
        #[test]
        fn encoding_comes_back(text in "\\PC{0,80}") {
            let raw = format!("{}={}", encode("k&="), encode(&text));
            let fields = Fields::parse(raw.as_bytes()).unwrap();
            prop_assert_eq!(fields.text("k&=").unwrap_or_default(), text);
        }

        #[test]
        fn any_bytes_are_read(raw in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(fields) = Fields::parse(&raw) {
                prop_assert!(fields.pairs().count() <= FIELDS);
            }
        }
    }
}
